import { dayOf } from "../../calendar/day";
import { MONTH_PATTERN } from "../../vocabulary/months";
import { monthOf, nextOf, NO_SUCH_DAY, type DateForm } from "./date-form";
import { inYearOf } from "./in-year-of";

/** A day behind its month: only where it says so, or where the number can be no year of the plan. */
export const monthAndDay: DateForm = {
  name: "month and day with no year",
  pattern: new RegExp(
    String.raw`(?<!\w)(?<month>${MONTH_PATTERN})\s{1,2}(?<date>\d{1,2})(?:st|nd|rd|th)?(?![\w/:])`,
    "g",
  ),
  needs: ["digit", "month"],
  isLoose: true,
  examples: { "March 31st": "2025-03-31", "December 31": "2024-12-31" },
  read({ month = "", date = "" }, context) {
    const number = monthOf(month);
    const day = Number(date);
    if (number === undefined || day > 31) return undefined;
    return dayOf(2024, number, day) ? nextOf(inYearOf(number, day), context) : NO_SUCH_DAY;
  },
};
