import type { Day } from "../../calendar/day";
import type { Precision } from "../../model/timescale";

/** What one written date stands for: a day, a month, a quarter, with its first and last day. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
  /** False where a careful officer would look again. */
  readonly sure: boolean;
  /** Why it was read so, in a sentence for people, where that is not plain. */
  readonly because?: string;
}

/** What a date that is not complete in itself is completed by. */
export interface DateContext {
  readonly asAt: Day;
}

/** A day that no calendar has, such as 31 September. */
export const NO_SUCH_DAY = "no such day";

/** The named parts of what a pattern found. */
export type DateParts = Readonly<Partial<Record<string, string>>>;

/** One way in which people write a date. Forms are found anywhere in a text. */
export interface DateForm {
  readonly name: string;
  /** With the flags "gi", and a group for each part. It must begin and end at the edge of a word. */
  readonly pattern: RegExp;
  /** Texts and what they are read as, judged at 1 April 2024: the documentation and the test. */
  readonly examples: Readonly<Record<string, string>>;
  /** Undefined where what was found is no date of this form after all. */
  readonly read: (parts: DateParts, context: DateContext) => Period | typeof NO_SUCH_DAY | undefined;
}

/** 24 is 2024: plans speak of this century. */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
