import { firstDayOf, lastDayOf, yearOf, type Day } from "../../calendar/day";
import type { Precision } from "../../model/timescale";
import { MONTH_BEGINNINGS } from "../../vocabulary/months";

/** What one written date stands for: a day, a month, a quarter, with its first and last day. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
  /** False where a careful officer would look again. */
  readonly sure: boolean;
  /** Why it was read so, in a sentence for people, where that is not plain. */
  readonly because?: string;
  /** Where no year is written: the same in another year. */
  readonly inYear?: (year: number) => Period;
  /** Whether it is written as a time by which something is done, and not as one in which. */
  readonly namesEnd?: true;
  /** Whether Excel has probably made it of something else. */
  readonly suspect?: "excel-changed";
}

/** How a plan writes its dates, as far as its other cells tell. */
export interface DateHabits {
  /** The years that are written in full. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** The first of them, but for one in ten, which tell of what was before: about when the plan was written. */
  readonly earlyYear: number;
  /** Whether the month stands first where all is in digits. */
  readonly monthFirst: boolean;
  /** Whether some have the day first and some the month. */
  readonly isMixed: boolean;
  /** Whether it goes by the terms of schools. */
  readonly usesTerms: boolean;
  /** Whether most dates are months with their year. */
  readonly usesMonths: boolean;
}

/** What a date that is not complete in itself is completed by. */
export interface DateContext {
  readonly asAt: Day;
  readonly habits?: DateHabits | undefined;
  /** Whether the text stands where a date belongs: there, "May" is a month, and "Term 3" a time. */
  readonly dateExpected?: boolean;
}

/** A day that no calendar has, such as 31 September. */
export const NO_SUCH_DAY = "no such day";

/** The named parts of what a pattern found. */
export type DateParts = Readonly<Partial<Record<string, string>>>;

/** What a text must have for a form to be looked for in it: the cheap question first. */
export type Hint =
  | "digit"
  | "joined digits"
  | "month"
  | "day before month"
  | "season"
  | "term"
  | "quarter"
  | "year word"
  | "holiday";

/** One way in which people write a date. Forms are found anywhere in a text. */
export interface DateForm {
  readonly name: string;
  /**
   * With the flag "g", and a group for each part. It sees lower case, plain hyphens and apostrophes,
   * and must begin and end at the edge of a word.
   */
  readonly pattern: RegExp;
  readonly needs: readonly Hint[];
  /** Whether it is read only where a date belongs, since elsewhere the words mean other things. */
  readonly isLoose?: boolean;
  /** Texts and what they are read as, judged at 1 April 2024: the documentation and the test. */
  readonly examples: Readonly<Record<string, string>>;
  /** Undefined where what was found is no date of this form after all. */
  readonly read: (parts: DateParts, context: DateContext) => Period | typeof NO_SUCH_DAY | undefined;
}

/** 24 is 2024: plans speak of this century. */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The first of two years such as 2023/24; undefined where the second is not the one after. */
export function firstOfYears(year: string, next: string): number | undefined {
  const begins = fullYear(year);
  return fullYear(next) === begins + 1 ? begins : undefined;
}

/** "Sept" is 9; undefined for what is no month. */
export function monthOf(word: string): number | undefined {
  return MONTH_BEGINNINGS.get(word.slice(0, 3));
}

/** From the first day of a month to the last day of the one that is `count` months on, which may lie in the next year. */
export function monthsFrom(year: number, month: number, count: number): Pick<Period, "first" | "last"> {
  const begins = year * 12 + month - 1;
  const ends = begins + count - 1;
  return {
    first: firstDayOf(Math.floor(begins / 12), (begins % 12) + 1),
    last: lastDayOf(Math.floor(ends / 12), (ends % 12) + 1),
  };
}

/** Where no year is written: the first such time that is not over at the plan's date; never sure. */
export function nextOf(inYear: (year: number) => Period, context: DateContext): Period {
  const from = referenceOf(context);
  const thisYear = inYear(yearOf(from) - 1).last >= from ? yearOf(from) - 1 : yearOf(from);
  const period = inYear(thisYear).last >= from ? inYear(thisYear) : inYear(thisYear + 1);
  return {
    ...period,
    sure: false,
    because: "No year is given; it is taken for the next one after the plan’s date.",
    inYear,
  };
}

/** The day that the plan is judged at; where its years are all over by then, or all still to come, about when it was written. */
function referenceOf({ asAt, habits }: DateContext): Day {
  if (!habits) return asAt;
  const year = yearOf(asAt);
  return year > habits.lastYear || year < habits.firstYear - 1 ? firstDayOf(habits.earlyYear, 1) : asAt;
}
