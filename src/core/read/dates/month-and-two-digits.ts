import { firstDayOf, lastDayOf, yearOf } from "../../calendar/day";
import { MONTH_PATTERN, MONTHS } from "../../vocabulary/months";
import type { DateForm } from "./date-form";

/** How far from the plan's date a year may lie to be meant by two digits. */
const YEARS_AROUND = 10;

/** "Mar 14" is March 2014 where 2014 is near the plan's date; never sure, since it may be the 14th. */
export const monthAndTwoDigits: DateForm = {
  name: "month and two digits of a year",
  pattern: new RegExp(String.raw`(?<![\w/])(?<month>${MONTH_PATTERN})[\s.-]*(?<year>\d{2})(?![\w/])`, "gi"),
  examples: { "Mar 25": "2025-03-31", Sep26: "2026-09-30" },
  read({ month = "", year = "" }, { asAt }) {
    const number = MONTHS.get(month.toLowerCase());
    const full = 2000 + Number(year);
    if (number === undefined || Math.abs(full - yearOf(asAt)) > YEARS_AROUND) return undefined;
    return {
      first: firstDayOf(full, number),
      last: lastDayOf(full, number),
      precision: "month",
      sure: false,
      because: `The two digits are taken for the year ${full}.`,
    };
  },
};
