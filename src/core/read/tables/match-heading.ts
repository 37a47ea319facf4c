import { remembering } from "../remember";
import { FIELD_NAMES, type FieldName } from "../../model/field-names";
import { HEADINGS, IDLE_WORDS } from "../../vocabulary/headings";
import { HEADINGS_OF_TIME } from "../../vocabulary/headings-of-time";

/** What a heading says about its column. */
export interface HeadingMatch {
  readonly fields: readonly FieldName[];
  readonly sure: boolean;
  /** Why, in a sentence for people. */
  readonly because: string;
}

interface HeadingWords {
  /** Set apart by commas. */
  readonly whole: string;
  readonly part: RegExp;
}

/** All headings that are known, by field, in the order in which they are tried. */
export const WORDS: Readonly<Partial<Record<FieldName, HeadingWords>>> = { ...HEADINGS_OF_TIME, ...HEADINGS };

const IN_ORDER = Object.entries(WORDS) as readonly (readonly [FieldName, HeadingWords])[];

const FIELD_OF = new Map<string, FieldName>(
  FIELD_NAMES.flatMap((field) =>
    phrasesOf(WORDS[field]?.whole ?? "").map((phrase) => [phrase, field] as const),
  ),
);

/** The headings that are known as they are. */
export function phrasesOf(whole: string): readonly string[] {
  return whole.split(",").map((phrase) => phrase.trim());
}

const LETTERS: ReadonlySet<string> = new Set(
  [...FIELD_OF.keys()].map(lettersOf).filter((letters) => letters !== ""),
);

/** Headings that are known as they are have at most so many characters. */
const LONGEST_KNOWN = 60;

/** Whether a text, or a part of it, is a heading just as we know it: most texts of a plan are seen to be none. */
export const mayBeHeading = remembering((text: string): boolean => {
  if (text === "" || text.length > LONGEST_KNOWN) return false;
  if (LETTERS.has(lettersOf(text))) return true;
  return /[(/&[\n]/.test(text) && text.split(/[()[\]/&\n]/).some((part) => LETTERS.has(lettersOf(part)));
});

/** The letters and digits of a text, in lower case. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** What the heading's words say, or undefined where they are none of ours. */
export function matchHeading(heading: string): HeadingMatch | undefined {
  const shown = heading.replace(/\s+/g, " ").trim();
  const plain = plainWords(heading);
  if (plain === "") return undefined;
  return (
    matchWhole(plain, shown) ??
    matchTwo(heading, shown) ??
    matchBracketless(heading, plain) ??
    matchPart(plain, shown)
  );
}

function matchWhole(plain: string, shown: string): HeadingMatch | undefined {
  const field =
    FIELD_OF.get(plain) ?? FIELD_OF.get(plain.replaceAll(" ", "")) ?? FIELD_OF.get(withoutSpaces(plain));
  if (!field) return undefined;
  // A status may be a word or a rating, which only the cells can tell.
  return { fields: [field], sure: plain !== "status", because: `The heading is “${shown}”.` };
}

/** "Lead & Timescale": each side of the joint is a heading of its own. */
function matchTwo(heading: string, shown: string): HeadingMatch | undefined {
  const parts = withoutBrackets(heading)
    .split(/\s*(?:&|\/|\+|,|;|\n|\s[–-]\s|\band\b)\s*/i)
    .map(plainWords)
    .filter((part) => part !== "");
  if (parts.length < 2) return undefined;
  const matches = parts.map((part) => matchWhole(part, shown) ?? matchPart(part, shown));
  if (!matches.every((match) => match !== undefined)) return undefined;

  const fields = withoutGeneral([...new Set(matches.flatMap((match) => match.fields))]);
  const sure = matches.every((match) => match.sure);
  const [first] = fields;
  if (fields.length === 1 && first) return { fields, sure, because: `The heading is “${shown}”.` };
  return { fields, sure, because: `The heading names ${String(fields.length)} things: “${shown}”.` };
}

/** What another field of the same heading has in it already. */
const PART_OF: Readonly<Partial<Record<FieldName, readonly FieldName[]>>> = {
  lead: ["lead_strategic", "lead_operational"],
  evidence: ["progress"],
};

/** "Lead: strategic/operational" speaks of two leads, not of three; "progress and evidence of it" of progress. */
function withoutGeneral(fields: readonly FieldName[]): readonly FieldName[] {
  return fields.filter((field) => !(PART_OF[field] ?? []).some((other) => fields.includes(other)));
}

/** "Intended outcome (draft)": a note in brackets says nothing about the column. */
function matchBracketless(heading: string, plain: string): HeadingMatch | undefined {
  const outside = withoutBrackets(heading);
  const words = plainWords(outside);
  const match = words === "" || words === plain ? undefined : matchHeading(outside);
  const noted = match && IN_BRACKETS.find(([pattern]) => pattern.test(plain))?.[1];
  return noted ? { ...match, fields: [...match.fields, noted] } : match;
}

/** What a note in brackets adds: "By whom [plus email]", "Current RAG (previous RAG)". */
const IN_BRACKETS: readonly (readonly [RegExp, FieldName])[] = [
  [/\be ?mail\b/, "email"],
  [/\bprevious b?rag\b/, "rag_previous"],
];

/** A heading that says the same with more words; sure when the others add nothing. */
function matchPart(whole: string, shown: string): HeadingMatch | undefined {
  // "To date" says so far, and speaks of no date.
  const plain = whole.replace(/\bto date\b/g, " ").trim();
  for (const [field, { part }] of IN_ORDER) {
    const found = part.exec(plain)?.[0];
    if (found === undefined) continue;
    const rest = plain.replace(found, " ").split(" ");
    const sure = rest.every((word) => word === "" || IDLE_WORDS.has(word));
    return { fields: [field], sure, because: `The heading speaks of “${found}”: “${shown}”.` };
  }
  return undefined;
}

function withoutBrackets(text: string): string {
  return text.replace(/[([][^)\]]*[)\]]/g, " ").trim();
}

/** Lower case, one space between words, no punctuation but "%"; words cut by a hyphen are joined. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/(\p{L})-\s+(\p{L})/gu, "$1$2")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** "r a g" is "rag": letters that stand alone were set one below the other. */
function withoutSpaces(plain: string): string {
  return /^(?:\p{L} )+\p{L}$/u.test(plain) ? plain.replaceAll(" ", "") : plain;
}
