import type { Day } from "../../calendar/day";
import { NO_SUCH_DAY } from "../dates/date-form";
import { findDates } from "../dates/find-dates";
import type { MeasureContext } from "./figure-date";

/** The last day that a text names, where it is led in as one to be met: "by March 2025". */
export function dueIn(text: string, context: MeasureContext): Day | null {
  const last = findDates(text, context).findLast(({ from }) =>
    /\b(?:by|before|until|in|at|from)\s+(?:the )?(?:end (?:of )?)?$/i.test(text.slice(0, from)),
  );
  return last && last.period !== NO_SUCH_DAY ? last.period.last : null;
}
