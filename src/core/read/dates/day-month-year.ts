import { dayOf } from "../../calendar/day";
import { NOT_BEHIND_MONTH, MONTH_PATTERN } from "../../vocabulary/months";
import { COUNTED_THINGS } from "../../vocabulary/period-words";
import { fullYear, monthOf, NO_SUCH_DAY, type DateForm } from "./date-form";

/** A whole day with the month in letters. "Phase 1 June 2024" is the first phase, and the month. */
export const dayMonthYear: DateForm = {
  name: "day, month in letters, year",
  pattern: new RegExp(
    String.raw`(?<![\w/.])(?<!\b(?:${COUNTED_THINGS})\s)${NOT_BEHIND_MONTH}(?<date>\d{1,2})(?:\s?(?:st|nd|rd|th)\.?)?(?:\s{0,3}|\s?[/-]|[/-]\s|\.)(?:of\s{1,2})?(?<month>${MONTH_PATTERN})[\s.,'/-]{0,3}(?<year>(?:19|20)\d{2}|\d{2})(?!\w|\s?(?:st|nd|rd|th)\b|\s{1,2}(?:${MONTH_PATTERN})\b)`,
    "g",
  ),
  needs: ["day before month"],
  examples: {
    "31 March 2024": "2024-03-31",
    "8th January 2020": "2020-01-08",
    "31-Mar-24": "2024-03-31",
    "1st of Sept. 2025": "2025-09-01",
    "12 Decemeber '24": "2024-12-12",
    "31 September 2024": "no such day",
  },
  read({ date = "", month = "", year = "" }) {
    const number = monthOf(month);
    if (number === undefined || Number(date) > 31) return undefined;
    const day = dayOf(fullYear(year), number, Number(date));
    return day ? { first: day, last: day, precision: "day", sure: true } : NO_SUCH_DAY;
  },
};
