import type { Knows } from "./knows";
import { kindOfName } from "./lead-kind";
import { acronymClass, nounClass, type WordClass } from "./lead-words-of";
import type { Shape } from "./name-kind";

/** The lines of a cell, and whether it is plain that they are these. */
export interface Lines {
  readonly lines: readonly string[];
  readonly sure: boolean;
}

const isField = (line: string, knows: Knows): boolean => nounClass(line) === "service" && !knows(line);

/** "Housing⏎Options⏎Manager": words of what a service does, one on each line, most likely lead up to a noun. */
export function withRuns(lines: readonly string[], knows: Knows): Lines {
  const joined: string[] = [];
  let run: string[] = [];
  let sure = true;
  for (const line of lines) {
    if (run.length > 1 && isNoun(line)) {
      joined.push([...run, line].join(" "));
      run = [];
      sure = false;
    } else if (isField(line, knows)) {
      run.push(line);
    } else {
      joined.push(...run, line);
      run = [];
    }
  }
  return { lines: [...joined, ...run], sure };
}

function isNoun(line: string): boolean {
  const noun = nounClass(line);
  return noun === "role" || noun === "team" || noun === "group";
}

/** "LSCB⏎Training Coordinator": a body's name most likely goes on with the title behind it. */
export function withBodies(lines: readonly string[]): Lines {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1) ?? "";
    if (goesOn(before, line)) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return { lines: joined, sure: joined.length === lines.length };
}

function goesOn(before: string, line: string): boolean {
  const [first = ""] = line.split(" ");
  const { shape } = kindOfName(line);
  if (nounClass(first) !== "service" || (shape !== "roleLast" && shape !== "team")) return false;
  return isBody(before) || (/^police$/i.test(before) && RANKED.test(line));
}

const RANKED = / (?:constable|sergeant|inspector|superintendent|officer)$/i;

/** Letters that stand for no office; four or more that nobody explains are nobody's initials. */
function isBody(name: string): boolean {
  if (!/^[A-Z]{2,5}$/.test(name)) return false;
  const known = acronymClass(name);
  return known === undefined ? name.length > 3 : known !== "role";
}

/** Lines that stay apart, but may be one: "MASH⏎Service Manager", "Police⏎CSE Lead", "Housing⏎Options". */
export function mayGoOn(lines: readonly string[], knows: Knows): boolean {
  return lines.some((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || acronymClass(line) !== undefined || knows(before)) return false;
    return before.includes(" ") ? mayBeField(before, line) : mayBegin(before, line);
  });
}

/** "Adult Social Care⏎Commissioning Manager". */
function mayBeField(before: string, line: string): boolean {
  const [first = ""] = line.split(" ");
  return (
    kindOfName(before).shape === "service" &&
    kindOfName(line).shape === "roleLast" &&
    nounClass(first) === "service"
  );
}

function mayBegin(before: string, line: string): boolean {
  const known = acronymClass(before) ?? nounClass(before);
  if (known === "service") return isTitle(line) || nounClass(line) === "service";
  if (line === line.toUpperCase() || /^all\b/i.test(line)) return false;
  return isOneBody(before, known) && isTitle(line) && line.includes(" ");
}

/** "IROs" are several already. */
const isOneBody = (name: string, kind: WordClass | undefined): boolean =>
  kind === "team" || kind === "org" || (kind === "group" && !name.endsWith("s"));

const isTitle = (line: string): boolean =>
  TITLES.has(kindOfName(line).shape) || /^head of service$/i.test(line);

/** "Service Manager", "Peer Team", "Training sub-group", "Operational Managers". */
const TITLES: ReadonlySet<Shape> = new Set(["roleLast", "team", "group"]);
