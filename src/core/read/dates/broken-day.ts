import { dayOf } from "../../calendar/day";
import { MONTH_PATTERN } from "../../vocabulary/months";
import { COUNTED_THINGS } from "../../vocabulary/period-words";
import { fullYear, monthOf, type DateForm } from "./date-form";

/** A day whose two digits were set apart, as in texts taken out of a printed page; never sure. */
export const brokenDay: DateForm = {
  name: "day with a space in it",
  pattern: new RegExp(
    String.raw`(?<![\w/.,&-]\s?)(?<!\b(?:${COUNTED_THINGS}|and|to)\s)(?<tens>[123])\s(?<ones>\d)(?:st|nd|rd|th)?\s?(?<month>${MONTH_PATTERN})[\s.,'-]{1,3}(?<year>(?:19|20)\d{2})(?!\w)`,
    "g",
  ),
  needs: ["day before month"],
  examples: { "3 1 March 2025": "2025-03-31", "2 8th June 2024": "2024-06-28" },
  read({ tens = "", ones = "", month = "", year = "" }) {
    const number = monthOf(month);
    const date = Number(tens + ones);
    const day = number === undefined ? undefined : dayOf(fullYear(year), number, date);
    return (
      day && {
        first: day,
        last: day,
        precision: "day",
        sure: false,
        because: `“${tens} ${ones}” is taken for the day ${String(date)}, with a space in it.`,
      }
    );
  },
};
