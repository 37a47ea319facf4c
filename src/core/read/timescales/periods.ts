import { NO_SUCH_DAY, type Period } from "../dates/date-form";
import type { FoundDate } from "../dates/find-dates";

/** What the dates stand for, without those that no calendar has. */
export function periodsOf(dates: readonly FoundDate[]): readonly Period[] {
  return dates.map((date) => date.period).filter((period) => period !== NO_SUCH_DAY);
}

/** Whether it is long enough for something to be done in it, and not just by its end. */
export function isLong({ precision }: Period): boolean {
  return LONG.has(precision);
}

const LONG: ReadonlySet<Period["precision"]> = new Set([
  "week",
  "quarter",
  "term",
  "season",
  "part-year",
  "fy",
  "academic-year",
]);

/** Two digits behind more than one month are years: nobody writes several days so. */
export function areSure(periods: readonly Period[]): boolean {
  const isTyped = (period: Period) => period.precision === "month" && !period.inYear && !period.suspect;
  return periods.every((period) => period.sure) || (periods.length > 1 && periods.every(isTyped));
}
