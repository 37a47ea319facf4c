import { yearOf } from "../../calendar/day";
import { MONTH_PATTERN } from "../../vocabulary/months";
import { monthOf, monthsFrom, type DateContext, type DateForm } from "./date-form";

/** How far before and after the plan's date a year may lie to be meant by two digits. */
const YEARS_BEFORE = 25;
const YEARS_AFTER = 6;

/** "Mar 14" is March 2014 where 2014 is near the plan's years; never sure, since it may be the 14th. */
export const monthAndTwoDigits: DateForm = {
  name: "month and two digits of a year",
  pattern: new RegExp(
    String.raw`(?<!\w)(?<month>${MONTH_PATTERN})[\s./-]{0,3}(?<year>\d{2})(?!\w|/\d|:\d|\s?%)`,
    "g",
  ),
  needs: ["digit", "month"],
  examples: { "Mar 25": "2025-03-31", Sep26: "2026-09-30", "Dec-24": "2024-12-31" },
  read({ month = "", year = "" }, context) {
    const number = monthOf(month);
    const full = 2000 + Number(year);
    if (number === undefined || !isNear(full, context)) return undefined;
    return {
      ...monthsFrom(full, number, 1),
      precision: "month",
      sure: false,
      because: `The two digits are taken for the year ${full}.`,
    };
  },
};

function isNear(year: number, { asAt, habits }: DateContext): boolean {
  const first = Math.min(yearOf(asAt), habits?.firstYear ?? yearOf(asAt));
  const last = Math.max(yearOf(asAt), habits?.lastYear ?? 0);
  return year >= first - YEARS_BEFORE && year <= last + YEARS_AFTER;
}
