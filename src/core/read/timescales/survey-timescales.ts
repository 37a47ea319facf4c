import { dayOfSerial, yearOf } from "../../calendar/day";
import type { FieldCell, ReadContext } from "../define-field";
import type { DateHabits } from "../dates/date-form";
import { datePartsOf, isDateFormat } from "../number-format";

/** What the cells of a plan tell together of how its dates are written. */
interface Tally {
  readonly years: number[];
  dayFirst: number;
  monthFirst: number;
  terms: number;
  months: number;
  days: number;
}

const YEAR = /(?<![\d£.,])(?:19[89]|20[0-6])\d(?!\d)/g;
const IN_DIGITS = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?!\d)/g;
const TERM = /\bterm(?:s|ly)?\b|\bacademic year\b|\b(?:aut|spr|sum)\w{0,5} ?[12]\b/i;
const NO_TERM =
  /\b(?:short|medium|long|near)[\s/-]{0,2}(?:(?:short|medium|long)[\s/-]{0,2})?terms?\b|\bterms of\b/i;
const MONTH_AND_YEAR =
  /(?<![\d/] ?|\d(?:st|nd|rd|th) )\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[ .'’-]{0,3}(?:20)?\d\d\b/i;

/** A plan goes by terms where at least one text in so many says so: one "academic year" makes no school. */
const TEXTS_FOR_A_TERM = 10;
/** A plan with fewer dates than this tells nothing by them. */
const FEWEST_MONTHS = 2;

/** How a plan writes its dates; undefined where no year is written in full. */
export function surveyTimescales(cells: Iterable<FieldCell>, context: ReadContext): DateHabits | undefined {
  const tally: Tally = { years: [], dayFirst: 0, monthFirst: 0, terms: 0, months: 0, days: 0 };
  const texts = new Set<string>();
  for (const cell of cells) {
    if (typeof cell.value === "number") tallyNumber(cell, cell.value, { tally, context });
    else if (cell.text.length <= 600) texts.add(cell.text);
  }
  for (const text of texts) tallyText(text, tally);
  if (tally.years.length === 0) tally.years.push(...(context.years ?? []));
  return habitsOf(tally, texts.size, yearOf(context.asAt));
}

function tallyNumber(
  { format }: FieldCell,
  value: number,
  { tally, context }: { readonly tally: Tally; readonly context: ReadContext },
): void {
  if (!isDateFormat(format)) {
    if (value >= 1990 && value <= 2069 && Number.isInteger(value)) tally.years.push(value);
    return;
  }
  const { day, month, year } = datePartsOf(format);
  const held = dayOfSerial(value, context.date1904);
  // Where no year is shown, the year that Excel holds may be just that of the typing.
  if (!held || !year) return;
  tally.years.push(yearOf(held));
  if (day) tally.days++;
  else if (month) tally.months++;
}

function tallyText(text: string, tally: Tally): void {
  const hasDigit = /\d/.test(text);
  if (TERM.test(text) && !NO_TERM.test(text)) tally.terms++;
  if (!hasDigit) return;
  for (const [year] of text.matchAll(YEAR)) tally.years.push(Number(year));
  for (const [, first, second] of text.matchAll(IN_DIGITS)) {
    tally.days++;
    if (Number(first) > 12) tally.dayFirst++;
    else if (Number(second) > 12) tally.monthFirst++;
  }
  if (MONTH_AND_YEAR.test(text)) tally.months++;
}

function habitsOf(tally: Tally, texts: number, asAtYear: number): DateHabits | undefined {
  const { dayFirst, monthFirst, terms, months, days } = tally;
  const years = withoutStrays(tally.years);
  if (years.length === 0 && terms === 0 && dayFirst + monthFirst === 0) return undefined;
  return {
    firstYear: years[0] ?? asAtYear,
    lastYear: years.at(-1) ?? asAtYear,
    earlyYear: years[Math.floor((years.length - 1) / 10)] ?? asAtYear,
    monthFirst: monthFirst > dayFirst,
    isMixed: monthFirst > 0 && dayFirst > 0,
    usesTerms: terms * TEXTS_FOR_A_TERM >= Math.max(1, texts),
    usesMonths: months >= FEWEST_MONTHS && months > days,
  };
}

/** In order, without those that lie far from the middle: the 1989 of an act is no year of the plan. */
function withoutStrays(years: readonly number[]): readonly number[] {
  const sorted = [...years].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return sorted.filter((year) => Math.abs(year - middle) <= 10);
}
