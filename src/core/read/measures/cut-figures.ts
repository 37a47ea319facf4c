import type { DateContext } from "../dates/date-form";
import { findDates, type FoundDate } from "../dates/find-dates";
import type { Cut, Figure, FoundNumber } from "./figure";
import { numbersInWords } from "./numbers-in-words";

/** A number that is no part of a word ("B8a", "S20"), with its currency, its multiple and its sign of percent. */
const NUMBER =
  /(?<![\w.,£]|\d[-–/])(?<pound>£ ?)?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?: ?(?<multiple>k|m|bn|million|thousand|billion)\b)?(?:(?<percent> ?(?:%|per ?cent(?!age)\b|pc\b))|(?<points>[ -]?(?:pp\b|ppts?\b|percentage[- ]points?\b)))?(?![\w]*\d)/gi;

const MULTIPLES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** How much around a figure is looked at. */
const AROUND = 90;

/** Longer cells are no list of targets; what they begin with is read. */
const LONGEST = 2_000;

/** The numbers of a text that are not part of a date. */
export function cutFigures(whole: string, context: DateContext): Cut {
  const text = whole.slice(0, LONGEST);
  const words = numbersInWords(text);
  if (words.length === 0 && !/\d/.test(text)) return { text, figures: [], dates: [] };
  const dates = findDates(withoutPercents(text), context);
  const digits = [...text.matchAll(NUMBER)].filter((match) => !isInDate(match, dates));
  const matches = words.length === 0 ? digits : [...digits, ...words].sort((a, b) => a.index - b.index);
  const around = { lower: text.toLowerCase(), borders: bordersIn(text), isOnly: matches.length === 1, text };
  const counted = matches.slice(0, MOST);
  return { text, dates, figures: counted.map((match, index) => figureOf(match, counted[index - 1], around)) };
}

/** A list with more numbers is no target; its beginning is read. */
const MOST = 40;

interface AroundFigures {
  readonly lower: string;
  readonly borders: readonly number[];
  readonly isOnly: boolean;
  readonly text: string;
}

function figureOf(match: FoundNumber, last: FoundNumber | undefined, around: AroundFigures): Figure {
  const { lower, borders, isOnly, text } = around;
  const from = match.index;
  const to = from + match[0].length;
  const sentence = borders.findLastIndex((border) => border <= from) + 1;
  const start = Math.max(borders[sentence - 1] ?? 0, from - AROUND);
  const end = Math.min(borders[sentence] ?? text.length, to + AROUND);
  const behindLast = last ? last.index + last[0].length : 0;
  return {
    ...amountOf(match.groups ?? {}),
    from,
    to,
    before: lower.slice(start, from),
    behind: lower.slice(to, end),
    between: lower.slice(Math.max(start, behindLast), from),
    sentence,
    isOnly,
    text,
  };
}

/** "Q1 70%" is no quarter of 1970: the finder of dates does not see percentages. */
function withoutPercents(text: string): string {
  const plain = text.replace(/\d[\d.]* ?%/g, (found) => "~".repeat(found.length));
  const quarters = plain.match(QUARTER_FIGURE)?.length ?? 0;
  return quarters > 1 ? plain.replace(QUARTER_FIGURE, (found) => "~".repeat(found.length)) : plain;
}

/** "Q1 – 20, Q2 – 40": so much in each quarter, and not quarters of 2020 and 2040. */
const QUARTER_FIGURE = /\bq[1-4]\s?[:=–-]\s?\d{1,3}(?![\d/])/gi;

function isInDate({ index, 0: found }: FoundNumber, dates: readonly FoundDate[]): boolean {
  return (
    dates.some(({ from, to }) => index < to && index + found.length > from) || /^\d{2}\/\d{2}$/.test(found)
  );
}

function amountOf({
  pound,
  digits = "",
  multiple,
  percent,
  points,
}: Readonly<Partial<Record<string, string>>>): Pick<Figure, "value" | "unit"> {
  const value = Number(digits.replaceAll(",", "")) * (MULTIPLES[multiple?.toLowerCase() ?? ""] ?? 1);
  if (points !== undefined) return { value, unit: "pp" };
  return { value, unit: percent === undefined ? (pound === undefined ? "" : "£") : "%" };
}

/** Where lines and sentences begin. A stop before a small letter is that of an abbreviation, and so is that of "max. 20". */
function bordersIn(text: string): readonly number[] {
  return Array.from(
    text.matchAll(
      /\n|(?<!\b(?:[Mm]ax|[Mm]in|[Nn]os?|[Aa]pprox|[Ee]st|[Aa]vg?|[Aa]ve|ca?|vs|[Rr]ef|e\.g|i\.e))[.!?]\s+(?=[A-Z0-9])|;\s/g,
    ),
    ({ index, 0: found }) => index + found.length,
  );
}
