import { dayOf } from "../../calendar/day";
import { MONTH_PATTERN } from "../../vocabulary/months";
import { monthOf, NO_SUCH_DAY, type DateForm } from "./date-form";

/** A whole day with the month before it: the year has four digits then, or it could be anything. */
export const monthDayYear: DateForm = {
  name: "month in letters, day, year",
  pattern: new RegExp(
    String.raw`(?<!\w)(?<month>${MONTH_PATTERN})[\s.]{1,2}(?<date>\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(?<year>(?:19|20)\d{2})(?![\w/])`,
    "g",
  ),
  needs: ["digit", "month"],
  examples: { "March 31, 2024": "2024-03-31", "June 1st 2025": "2025-06-01" },
  read({ date = "", month = "", year = "" }) {
    const number = monthOf(month);
    if (number === undefined || Number(date) > 31) return undefined;
    const day = dayOf(Number(year), number, Number(date));
    return day ? { first: day, last: day, precision: "day", sure: true } : NO_SUCH_DAY;
  },
};
