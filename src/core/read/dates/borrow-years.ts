import { monthOf, yearOf } from "../../calendar/day";
import { YEAR_IS_SHARED } from "../../vocabulary/timescale-words";
import { NO_SUCH_DAY, type Period } from "./date-form";
import type { FoundDate } from "./find-dates";

/**
 * A date with no year takes it from its neighbour: in "January – March 2023" from the one behind
 * it, in "March 2024 to July" from the one before.
 */
export function borrowYears(plain: string, dates: readonly FoundDate[]): readonly FoundDate[] {
  if (dates.length < 2 || !dates.some(isYearless)) return dates;
  return fromBefore(fromBehind(plain, dates));
}

function isYearless({ period }: FoundDate): boolean {
  return period !== NO_SUCH_DAY && period.inYear !== undefined;
}

/** Sure only where no more than a joint stands between: "April, July and October 2024". */
function fromBehind(plain: string, dates: readonly FoundDate[]): readonly FoundDate[] {
  const done = [...dates];
  for (let index = done.length - 2; index >= 0; index--) {
    const date = done[index];
    const behind = done[index + 1];
    if (!date || !behind) continue;
    const own = borrowed(date, behind, (period, other) => period.first <= other.first);
    const isShared = YEAR_IS_SHARED.test(plain.slice(date.to, behind.from));
    done[index] =
      isShared || own.period === NO_SUCH_DAY ? own : { ...own, period: { ...own.period, sure: false } };
  }
  return done;
}

function fromBefore(dates: readonly FoundDate[]): readonly FoundDate[] {
  const done = [...dates];
  for (let index = 1; index < done.length; index++) {
    const date = done[index];
    const before = done[index - 1];
    if (date && before) done[index] = borrowed(date, before, (own, other) => own.last >= other.last);
  }
  return done;
}

/** The date in the nearest year in which the two stand in their order. */
function borrowed(
  date: FoundDate,
  other: FoundDate,
  isInOrder: (own: Period, other: Period) => boolean,
): FoundDate {
  const { period } = date;
  const lender = other.period;
  if (period === NO_SUCH_DAY || lender === NO_SUCH_DAY || !period.inYear) return date;
  const { inYear } = period;
  const year = yearOf(lender.first);
  const own = [year, year - 1, year + 1].map(inYear).filter((each) => isInOrder(each, lender));
  const distance = (each: Period) => Math.abs(monthsOf(each) - monthsOf(lender));
  const nearest = own.reduce<Period | undefined>(
    (best, each) => (best && distance(best) <= distance(each) ? best : each),
    undefined,
  );
  if (!nearest) return date;
  // A year that is itself guessed makes both unsure, and both can still be moved.
  return {
    ...date,
    period: lender.inYear
      ? { ...nearest, sure: false, inYear, because: period.because ?? "" }
      : { ...nearest, sure: lender.sure },
  };
}

/** By the last day, since "March 2025 (end of the financial year)" is one and the same. */
function monthsOf({ last }: Period): number {
  return yearOf(last) * 12 + monthOf(last);
}
