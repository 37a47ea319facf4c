import type { Lead } from "../../model/lead";
import { FORMER, TOGETHER } from "../../vocabulary/lead-parts";
import { cleared, type Cleared } from "./cleared";
import { joinLines } from "./join-lines";
import type { Knows } from "./knows";
import { surnamesBehind } from "./surnames-behind";
import { vacantPost } from "./nobody-yet";
import { namesIn, type Named } from "./names-in";
import { insideName } from "./slashes";
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

/** What always stands between two leads. A slash inside "and/or" or between two words of one title does not. */
const DIVIDERS = /\s*(?:[;|\n•·]|(?<!\d)\+|(?<!\S)\d{1,2}[.)](?=\s)|(?<slash>\/))\s*/g;

/** Most cells name one person or role, and nothing in them needs taking apart. */
const PLAIN = /^[\p{L}\p{M} .'’]+$/u;
const JOINED = /\s(?:and|or|plus|with|by|now|to|under|alongside)\s|^(?:as|same|see|ditto|jointly)\b/i;

/** Whom a cell names; `knows` says who stands alone in a cell elsewhere in the plan. */
export function readLeads(text: string, knows: Knows = NOBODY): ReadLeads {
  const post = vacantPost(text);
  if (post !== undefined)
    return { ...readLeads(post, knows), sure: false, because: `“${text}”: there may be nobody yet.` };
  const unnamed = unnamedBecause(text);
  if (unnamed !== undefined) return { leads: [], sure: true, because: unnamed };
  if (TOGETHER.test(text))
    return { leads: [{ name: text, kind: "group", part: undefined, place: 0 }], sure: false };
  const short = cleared(text);
  return PLAIN.test(short.text) && !JOINED.test(short.text)
    ? collected([namesIn(short.text, knows, true)], [undefined], short.sure)
    : readApart(short, knows);
}

function readApart(short: Cleared, knows: Knows): ReadLeads {
  const lines = joinLines(divided(short.text, knows), knows);
  const stretches = stretchesOf(lines.text.replace(FORMER, ""));
  const names: (readonly Named[])[] = [];
  const parts: (Lead["part"] | undefined)[] = [];
  for (const stretch of stretches) {
    for (const segment of segmentsOf(stretch.text)) {
      names.push(namesIn(segment.text, knows, segment.sure));
      parts.push(stretch.part);
    }
  }
  const sure = lines.sure && short.sure && stretches.every((stretch) => stretch.sure);
  const read = collected(names, parts, sure);
  const because = stretches.find((stretch) => stretch.because !== undefined)?.because;
  return because === undefined ? read : { ...read, because };
}

/** "AB&CD" are two when both stand alone elsewhere; "M&E" is none. */
function divided(text: string, knows: Knows): string {
  return surnamesBehind(text.replace(/[ \t]+/g, " "))
    .replace(/\band\/or\b/gi, "/")
    .replace(/\b([A-Z]{2,3})&([A-Z]{2,3})\b/g, (all, one: string, two: string) =>
      knows(one) && knows(two) ? `${one}/${two}` : all,
    );
}

function segmentsOf(text: string): readonly { readonly text: string; readonly sure: boolean }[] {
  const segments: { text: string; sure: boolean }[] = [];
  let isSure = true;
  let from = 0;
  for (const match of text.matchAll(DIVIDERS)) {
    if (isInsideBracket(text, from, match.index)) continue;
    const inside =
      match.groups?.["slash"] === undefined
        ? "no"
        : insideName(text.slice(from, match.index), match[0], text.slice(match.index + match[0].length));
    isSure &&= inside !== "likely";
    if (inside !== "no") continue;
    segments.push({ text: text.slice(from, match.index), sure: isSure });
    from = match.index + match[0].length;
    isSure = true;
  }
  segments.push({ text: text.slice(from), sure: isSure });
  return segments.filter((segment) => segment.text !== "");
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
  if (isOneMarked(names)) doubts.push("One is marked as the lead, and it is not said what the others do.");
  const because = doubts.find((doubt) => doubt !== "");
  const isSure = sure && doubts.length === 0;
  if (leads.length === 0) return { leads, sure: true, because: because ?? "It names nobody." };
  return {
    leads: amongAgencies(leads),
    sure: isSure,
    because: because ?? (isSure ? undefined : "It is not plain where one name ends and the next begins."),
  };
}

/** "Police / Health / Fire": beside another agency these are agencies, and no teams. */
function amongAgencies(leads: readonly NamedLead[]): readonly NamedLead[] {
  if (!leads.some(({ kind }) => kind === "org")) return leads;
  return leads.map((lead) => (/^(?:health|fire)$/i.test(lead.name) ? { ...lead, kind: "org" } : lead));
}

/** "Ann Field – lead⏎Ben Marsh". */
function isOneMarked(names: readonly (readonly Named[])[]): boolean {
  const all = names.flat().filter(({ lead }) => lead !== undefined);
  return all.some(({ part }) => part === "lead") && all.some(({ part }) => part === undefined);
}
