import type { Lead } from "../../model/lead";
import { ASIDE, FORMER, TOGETHER } from "../../vocabulary/lead-parts";
import { isGivenName, isRank, nounClass } from "./lead-words-of";
import { kindOfName } from "./lead-kind";
import { joinLines, type Knows } from "./join-lines";
import { namesIn, type Named } from "./names-in";
import { stretchesOf } from "./parts";
import { unnamedBecause } from "./unnamed-because";

/** Everyone that a text names, before the column says which part they have. */
export interface ReadLeads {
  readonly leads: readonly NamedLead[];
  readonly sure: boolean;
  /** Why nobody is named, or what is not plain, in a sentence. */
  readonly because?: string | undefined;
}

/** A lead whose part may be left to the column. */
export interface NamedLead extends Omit<Lead, "part"> {
  readonly part: Lead["part"] | undefined;
  /** Counts what always divides two leads: "/", ";", a new line. */
  readonly place: number;
}

const NOBODY: Knows = () => false;

/** Longer texts are no list of leads; what they begin with is. */
const LONGEST = 1_000;

/** What always stands between two leads. A slash inside "and/or" or between two words of one title does not. */
const DIVIDERS = /\s*(?:[;+|\n•·]|(?<!\S)\d{1,2}[.)](?=\s)|(?<slash>\/))\s*/g;

/** Most cells name one person or role, and nothing in them needs taking apart. */
const PLAIN = /^[\p{L}\p{M} .'’]+$/u;
const JOINED = /\s(?:and|or|plus|with|by|now)\s|^(?:as|same|see|ditto)\b/i;

/** Whom a cell names; `knows` says who stands alone in a cell elsewhere in the plan. */
export function readLeads(text: string, knows: Knows = NOBODY): ReadLeads {
  const unnamed = unnamedBecause(text);
  if (unnamed !== undefined) return { leads: [], sure: true, because: unnamed };
  if (TOGETHER.test(text))
    return { leads: [{ name: text, kind: "group", part: undefined, place: 0 }], sure: false };
  const short = text
    .slice(0, LONGEST)
    .replace(ASIDE, "")
    .replace(/^\(([^()]*)\)$/, "$1");
  if (PLAIN.test(short) && !JOINED.test(short)) return collected([namesIn(short, knows, true)], [undefined]);

  const lines = joinLines(divided(short, knows), knows);
  const stretches = stretchesOf(lines.text.replace(FORMER, ""));
  const names: (readonly Named[])[] = [];
  const parts: (Lead["part"] | undefined)[] = [];
  let sure = lines.sure && short === text;
  for (const stretch of stretches) {
    sure &&= stretch.sure;
    for (const segment of segmentsOf(stretch.text)) {
      names.push(namesIn(segment.text, knows, segment.sure));
      parts.push(stretch.part);
    }
  }
  return collected(names, parts, sure);
}

/** "AB&CD" are two when both stand alone elsewhere; "M&E" is none. */
function divided(text: string, knows: Knows): string {
  return text
    .replace(/[ \t]+/g, " ")
    .replace(/\band\/or\b/gi, "/")
    .replace(/\b([A-Z]{2,3})&([A-Z]{2,3})\b/g, (all, one: string, two: string) =>
      knows(one) && knows(two) ? `${one}/${two}` : all,
    )
    .replace(SURNAME_FIRST, (all, surname: string, given: string) =>
      isGivenName(given) && !isGivenName(surname) && !nounClass(surname) ? `${given} ${surname}` : all,
    );
}

const SURNAME_FIRST = /^(\p{Lu}[\p{L}’'-]+), ?(\p{Lu}\p{Ll}+)$/u;

function segmentsOf(text: string): readonly { readonly text: string; readonly sure: boolean }[] {
  const segments: { text: string; sure: boolean }[] = [];
  let from = 0;
  for (const match of text.matchAll(DIVIDERS)) {
    if (isInsideBracket(text, from, match.index)) continue;
    if (match[0] === "/" && isInsideName(text.slice(from, match.index), text.slice(match.index + 1)))
      continue;
    segments.push({ text: text.slice(from, match.index), sure: true });
    from = match.index + match[0].length;
  }
  segments.push({ text: text.slice(from), sure: true });
  return segments.filter((segment) => segment.text !== "");
}

function isInsideName(before: string, behind: string): boolean {
  return isForATime(before, behind) || isOneTitle(before, behind);
}

/** "T/DCC Marsh" holds the rank for a time. */
function isForATime(before: string, behind: string): boolean {
  return /^[TADC]$/.test(before.trim()) && isRank(/^\w*/.exec(behind)?.[0] ?? "");
}

/** "Team/Service Manager", "Head of CIN/CP": a slash without spaces between two words of one title. */
function isOneTitle(before: string, behind: string): boolean {
  const next = /^[^/;+|\n•·,]{0,60}/.exec(behind)?.[0] ?? "";
  const left = kindOfName(before.trim());
  const right = kindOfName(next.trim());
  if (left.shape === "roleOf") return right.shape === "service" && !next.includes(" ");
  const isPartOfTitle = left.shape === "service" || /^(?:team|service|group|area|unit)$/i.test(before.trim());
  return (
    isPartOfTitle &&
    (right.shape === "roleLast" ||
      (right.shape === "team" && next.includes(" ") && !before.trim().includes(" ")))
  );
}

function isInsideBracket(text: string, from: number, at: number): boolean {
  const open = text.lastIndexOf("(", at);
  return open >= from && !text.slice(open, at).includes(")") && text.includes(")", at);
}

function collected(
  names: readonly (readonly Named[])[],
  parts: readonly (Lead["part"] | undefined)[],
  sure = true,
): ReadLeads {
  const leads: NamedLead[] = [];
  const doubts: string[] = [];
  names.forEach((segment, place) => {
    for (const { lead, part, because, isSure } of segment) {
      if (because !== undefined) doubts.push(because);
      else if (!isSure) doubts.push("");
      if (lead) leads.push({ ...lead, part: part ?? parts[place], place });
    }
  });
  const because = doubts.find((doubt) => doubt !== "");
  const isSure = sure && doubts.length === 0;
  if (leads.length === 0) return { leads, sure: true, because: because ?? "It names nobody." };
  return {
    leads,
    sure: isSure,
    because: because ?? (isSure ? undefined : "It is not plain where one name ends and the next begins."),
  };
}
