import { dayOf } from "../../calendar/day";
import { MONTH_PATTERN, MONTHS } from "../../vocabulary/months";
import { fullYear, NO_SUCH_DAY, type DateForm } from "./date-form";

/** A whole day with the month in letters. "Phase 1 June 2024" is the first phase, and the month. */
export const dayMonthYear: DateForm = {
  name: "day, month in letters, year",
  pattern: new RegExp(
    String.raw`(?<![\w/])(?<!\b(?:phase|stage|step|part|wave|round|group|cohort)\s)(?<date>\d{1,2})(?:st|nd|rd|th)?[\s-]*(?:of\s+)?(?<month>${MONTH_PATTERN})[\s.,'’-]*(?<year>\d{4}|\d{2})(?![\w/])`,
    "gi",
  ),
  examples: {
    "31 March 2024": "2024-03-31",
    "8th January 2020": "2020-01-08",
    "31-Mar-24": "2024-03-31",
    "31 September 2024": "no such day",
  },
  read({ date = "", month = "", year = "" }) {
    const number = MONTHS.get(month.toLowerCase());
    if (number === undefined) return undefined;
    const day = dayOf(fullYear(year), number, Number(date));
    return day ? { first: day, last: day, precision: "day", sure: true } : NO_SUCH_DAY;
  },
};
