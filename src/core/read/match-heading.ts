import { FIELD_NAMES, type FieldName } from "../model/table";
import { HEADINGS } from "../vocabulary/headings";

/** What a heading says about its column. */
export interface HeadingMatch {
  readonly fields: readonly FieldName[];
  readonly sure: boolean;
  /** Why, in a sentence for people. */
  readonly because: string;
}

const PHRASES: Partial<Record<FieldName, readonly string[]>> = HEADINGS;

const FIELD_OF = new Map<string, FieldName>(
  FIELD_NAMES.flatMap((field) => (PHRASES[field] ?? []).map((phrase) => [phrase, field] as const)),
);

/** What the heading's words say, or undefined where they are none of ours. */
export function matchHeading(heading: string): HeadingMatch | undefined {
  const plain = plainWords(heading);
  if (plain === "") return undefined;

  const whole = FIELD_OF.get(plain);
  if (whole) return { fields: [whole], sure: true, because: `The heading is “${heading.trim()}”.` };
  return matchParts(heading) ?? matchBracketless(heading);
}

/** "Lead & Timescale": each side of the joint is a heading of its own. */
function matchParts(heading: string): HeadingMatch | undefined {
  const parts = heading
    .split(/\s*(?:&|\/|\+|,|\n|\band\b)\s*/i)
    .map(plainWords)
    .filter((part) => part !== "");
  if (parts.length < 2) return undefined;
  const fields = parts.map((part) => FIELD_OF.get(part));
  if (!fields.every((field) => field !== undefined)) return undefined;

  const distinct = [...new Set(fields)];
  return {
    fields: distinct,
    sure: true,
    because: `The heading names ${String(distinct.length)} things: “${heading.trim()}”.`,
  };
}

/** "Intended outcome (draft)": a note in brackets says nothing about the column. */
function matchBracketless(heading: string): HeadingMatch | undefined {
  const outside = heading.replace(/[([][^)\]]*[)\]]/g, " ").trim();
  return outside !== heading.trim() && outside !== "" ? matchHeading(outside) : undefined;
}

/** Lower case, one space between words, no punctuation but "%". */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}
