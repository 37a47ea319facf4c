import { yearOf, type Day } from "../../calendar/day";
import { NO_SUCH_DAY, type DateContext, type Period } from "../dates/date-form";
import { findDates } from "../dates/find-dates";

/** The date of an update, and how many characters it takes. */
export interface UpdateDate {
  readonly day: Day;
  readonly length: number;
}

/** The date that a text begins with, where it begins with one. A year alone is rather what the text is about. */
export function updateDateAt(text: string, context: DateContext): UpdateDate | undefined {
  const [first] = findDates(text, { ...context, dateExpected: true });
  if (first?.from !== 0 || first.period === NO_SUCH_DAY) return undefined;
  const period = lastBefore(first.period, context.asAt);
  const isLong = ["year", "fy", "academic-year"].includes(period.precision);
  return isLong ? undefined : { day: period.last, length: first.to };
}

/** What has no year was the last time: nobody reports of what is still to come. */
function lastBefore(period: Period, asAt: Day): Period {
  if (!period.inYear) return period;
  const year = yearOf(asAt);
  const [latest] = [year, year - 1, year - 2].map(period.inYear).filter(({ first }) => first <= asAt);
  return latest ?? period;
}
