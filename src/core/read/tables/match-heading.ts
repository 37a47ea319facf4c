import type { FieldName } from "../../model/field-names";
import { MONTH_PATTERN } from "../../vocabulary/months";
import { IDLE_WORDS } from "../../vocabulary/heading-words";
import { remembering } from "../remember";
import { KNOWN_HEADINGS, QUESTIONS, WORDS } from "./heading-forms";
import type { HeadingMatch } from "./heading-match";
import { fieldInBrackets, withoutBrackets } from "./heading-brackets";
import { plainHeading } from "./plain-heading";

const HAS_LETTER = /\p{L}/u;

const LETTERS: ReadonlySet<string> = new Set(
  [...KNOWN_HEADINGS.keys()].map(lettersOf).filter((letters) => HAS_LETTER.test(letters)),
);

/** Headings that are known as they are have at most so many characters. */
const LONGEST_KNOWN = 60;

/** Whether a text as a whole is a heading just as we know it. */
export function isKnownHeading(text: string): boolean {
  return text !== "" && text.length <= LONGEST_KNOWN && LETTERS.has(lettersOf(text));
}

/** How headings begin: four letters tell of most texts that they are none. */
const BEGINNINGS: ReadonlySet<string> = new Set([...LETTERS].map((letters) => letters.slice(0, 4)));

/** Whether a text, or a part of it, is a heading just as we know it: most texts of a plan are seen to be none. */
export function mayBeHeading(text: string): boolean {
  if (text === "" || text.length > LONGEST_KNOWN || !HAS_LETTER.test(text)) return false;
  const beginning = text.slice(0, 4).toLowerCase();
  if (/^[a-z]{4}$/.test(beginning) && !BEGINNINGS.has(beginning) && !/[(/&[\n]/.test(text)) return false;
  return isHeadingInPart(text);
}

const isHeadingInPart = remembering((text: string): boolean => {
  if (LETTERS.has(lettersOf(text))) return true;
  return /[(/&[\n]/.test(text) && text.split(/[()[\]/&\n]/).some((part) => LETTERS.has(lettersOf(part)));
});

/** The letters and digits of a text, in lower case. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Headings are short; a longer text above a column is a sentence of the plan. */
export const LONGEST_HEADING = 150;

/** What the heading's words say, or undefined where they are none of ours. */
export function matchHeading(heading: string): HeadingMatch | undefined {
  if (heading.length > LONGEST_HEADING) return undefined;
  const shown = heading.replace(/\s+/g, " ").trim();
  const plain = plainHeading(heading);
  if (plain === "") return undefined;
  return (
    matchWhole(plain, shown) ??
    matchTwo(heading, shown) ??
    matchLines(heading, shown) ??
    matchBracketless(heading, plain) ??
    matchColon(heading, shown) ??
    matchOne(plain, shown)
  );
}

function matchOne(plain: string, shown: string): HeadingMatch | undefined {
  return matchWhole(plain, shown) ?? matchQuestion(plain, shown) ?? matchPart(plain, shown);
}

function matchWhole(plain: string, shown: string): HeadingMatch | undefined {
  const known = KNOWN_HEADINGS.get(plain) ?? KNOWN_HEADINGS.get(plain.replaceAll(" ", ""));
  if (!known) return undefined;
  // A status may be a word or a rating, which only the cells can tell.
  const sure = known.isSure && plain !== "status";
  return { fields: [known.field], sure, because: `The heading is “${shown}”.` };
}

function matchQuestion(plain: string, shown: string): HeadingMatch | undefined {
  const question = QUESTIONS.find(({ says }) => says.test(plain));
  return (
    question && {
      fields: question.fields,
      sure: question.isSure,
      because: `The heading is worded like “${question.such[0] ?? ""}”: “${shown}”.`,
    }
  );
}

const JOINT = /\s*(?:&|\/|\+|,|;|\s[–-]\s|\band\b|\bincluding\b)\s*/i;

/** "Lead & Timescale": each side of the joint is a heading of its own. */
function matchTwo(heading: string, shown: string): HeadingMatch | undefined {
  const parts = withoutBrackets(heading)
    .replace(/\b(yes|y|\d{2,4})\s?\/\s?(no|n|\d{2,4})\b/gi, "$1 $2")
    .split(JOINT)
    .map(plainHeading)
    .filter((part) => part !== "" && !NO_THING.test(part) && !PERIOD.test(part));
  if (parts.length < 2) return undefined;
  const matches = parts.map((part) => matchOne(part, shown));
  if (!matches.every((match) => match !== undefined)) return undefined;

  const said = matches.filter((match) => !isVagueBeside(match, matches));
  const fields = withoutGeneral(withAction([...new Set(said.flatMap((match) => match.fields))]));
  const sure = said.every((match) => match.sure);
  const [first] = fields;
  if (fields.length === 1 && first) return { fields, sure, because: `The heading is “${shown}”.` };
  return { fields, sure, because: `The heading names ${String(fields.length)} things: “${shown}”.` };
}

/** "Who, how, when and where", "RAG – current": words that name no thing of their own. */
const NO_THING = /^(?:where|current|now)$/;

/** "Update – Oct 23": when it was written, and no heading of its own. */
const PERIOD = new RegExp(
  String.raw`^(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH_PATTERN})(?: \d{2,4})?|q[1-4](?: \d\d.*)?|(?:20)?\d\d(?: \d\d)?)$`,
);

/** "Who, how and when": how is what they do, where nothing else is. */
function withAction(fields: readonly FieldName[]): readonly FieldName[] {
  if (fields.length < 3 || fields.includes("action")) return fields;
  return fields.map((field) => (field === "how" ? "action" : field));
}

/** "Lead person/team", "Policy/Action": a vague word beside one that says more. */
function isVagueBeside({ sure, fields }: HeadingMatch, all: readonly HeadingMatch[]): boolean {
  return (
    !sure && fields.includes("theme") && all.some((match) => match.sure && !match.fields.includes("theme"))
  );
}

/** "Impact: what has changed?": what stands after the colon says it more exactly. */
function matchColon(heading: string, shown: string): HeadingMatch | undefined {
  const [before = "", after = ""] = heading.split(/:\s(.*)/s).map(plainHeading);
  if (before === "" || after === "") return undefined;
  const matches = [matchOne(after, shown), matchOne(before, shown)];
  return matches.find((match) => match?.sure) ?? matches.find((match) => match !== undefined);
}

/**
 * "Lead", and "Timescale" on the line below: two headings, where each is one by itself. Most lines
 * are broken only because the column is narrow.
 */
function matchLines(heading: string, shown: string): HeadingMatch | undefined {
  const lines = withoutBrackets(heading)
    .split("\n")
    .map(plainHeading)
    .filter((line) => line !== "");
  const matches = lines.map((line) => matchWhole(line, shown));
  if (lines.length < 2 || !matches.every((match) => match?.sure === true)) return undefined;
  const fields = withoutGeneral([...new Set(matches.flatMap((match) => match?.fields ?? []))]);
  return { fields, sure: fields.length === 1, because: `Each line is a heading: “${shown}”.` };
}

/** What another field of the same heading has in it already. */
const PART_OF: Readonly<Partial<Record<FieldName, readonly FieldName[]>>> = {
  lead: ["lead_strategic", "lead_operational"],
  evidence: ["progress"],
  comment: ["progress", "status"],
  how: ["action"],
  objective: ["risk"],
  outcome: ["impact"],
};

/** "Lead: strategic/operational" speaks of two leads, not of three; "progress and evidence of it" of progress. */
function withoutGeneral(fields: readonly FieldName[]): readonly FieldName[] {
  return fields.filter((field) => !(PART_OF[field] ?? []).some((other) => fields.includes(other)));
}

/** "Intended outcome (draft)": most notes in brackets say nothing about the column. */
function matchBracketless(heading: string, plain: string): HeadingMatch | undefined {
  const outside = withoutBrackets(heading);
  const words = plainHeading(outside);
  const match = words === "" || words === plain ? undefined : matchHeading(outside);
  return match && fieldInBrackets(heading, match, matchHeading);
}

/** A heading that says the same with more words; sure when the others add nothing. */
function matchPart(whole: string, shown: string): HeadingMatch | undefined {
  // "To date" says so far, and speaks of no date.
  const plain = whole.replace(/\bto date\b/g, "so far");
  for (const [field, found] of partsOf(plain)) {
    const rest = plain.replace(found, " ").split(" ");
    const sure = rest.every((word) => word === "" || IDLE_WORDS.has(word));
    return { fields: [field], sure, because: `The heading speaks of “${found}”: “${shown}”.` };
  }
  return undefined;
}

function* partsOf(plain: string): Iterable<readonly [FieldName, string]> {
  for (const { field, parts = [] } of WORDS) {
    for (const part of parts) {
      const found = part.exec(plain)?.[0];
      if (found) yield [field, found];
    }
  }
}
