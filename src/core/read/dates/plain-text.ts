import { MONTH_PATTERN } from "../../vocabulary/months";
import { mendMonths } from "./mend-months";
import type { Hint } from "./date-form";

const BROKEN_WORD = /([a-z]{1,9})-?\n([a-z]{1,8})(?![a-z])/g;
const MONTH = new RegExp(`^(?:${MONTH_PATTERN})$`);
const BROKEN_YEAR = new RegExp(String.raw`\b(${MONTH_PATTERN})([\s.,-]{1,3})(20)\n(\d{2})(?!\w)`, "g");

/**
 * The text as the forms see it: lower case, one kind of hyphen and of apostrophe, and months whole
 * that were mistyped, or that a narrow column has broken. Every character keeps its place; a break moves behind its word.
 */
export function plainText(text: string): string {
  const lower = text.toLowerCase();
  // A few letters of other languages grow when they are made small.
  const same = lower.length === text.length ? lower : text;
  const plain = /[^\n -~]/.test(same)
    ? same
        .replace(/[‐-―−]/g, "-")
        .replace(/[’‘ʼ´`]/g, "'")
        .replace(/[^\S\n]/g, " ")
    : same;
  return mendMonths(plain.includes("\n") ? mended(plain) : plain);
}

function mended(text: string): string {
  return text
    .replace(BROKEN_WORD, (whole: string, before: string, after: string) => {
      if (!MONTH.test(before + after) || (MONTH.test(before) && MONTH.test(after))) return whole;
      return before + after + "\n".padStart(whole.length - before.length - after.length, " ");
    })
    .replace(BROKEN_YEAR, "$1$2$3$4\n");
}

const MONTH_BEGINS = "(?:jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec|mra|arp|api|agu|spe|set|oco)";

const HINTS: readonly (readonly [Hint, RegExp])[] = [
  ["digit", /\d/],
  ["joined digits", /[\d?xd_.-]\s?[/.\\-]\s?\d/],
  ["month", new RegExp(MONTH_BEGINS)],
  ["day before month", new RegExp(String.raw`\d[\w\s./&-]{0,12}${MONTH_BEGINS}`)],
  ["season", /aut|spr|sum|win/],
  ["term", /term|t[1-6]/],
  ["quarter", /q|quarter|h[12]|half/],
  ["year word", /year|fy|ay/],
  ["holiday", /christmas|xmas|easter/],
];
const ANY = /\d|term|q|[a-z]{3}/;
const NONE: ReadonlySet<Hint> = new Set();

/** What the text has, of all that forms ask for. */
export function hintsIn(plain: string): ReadonlySet<Hint> {
  if (!ANY.test(plain)) return NONE;
  const found = new Set<Hint>();
  for (const [hint, pattern] of HINTS) if (pattern.test(plain)) found.add(hint);
  return found;
}
