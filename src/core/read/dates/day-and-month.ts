import { dayOf } from "../../calendar/day";
import { NOT_BEHIND_MONTH, MONTH_PATTERN } from "../../vocabulary/months";
import { COUNTED_THINGS } from "../../vocabulary/period-words";
import { monthOf, nextOf, NO_SUCH_DAY, type DateForm } from "./date-form";
import { wasChangedByExcel, monthTyped } from "./excel-changed";
import { inYearOf } from "./in-year-of";

/** A day with no year. "14-Mar" may be what Excel has made of March 2014. */
export const dayAndMonth: DateForm = {
  name: "day and month with no year",
  pattern: new RegExp(
    String.raw`(?<![\w/.])(?<!\b(?:${COUNTED_THINGS})\s)${NOT_BEHIND_MONTH}(?<date>\d{1,2})(?:\s?(?:st|nd|rd|th)\.?|(?<hyphen>-))?(?:\s{0,3}|\s?[/-]|[/-]\s|\.)(?:of\s{1,2})?(?<month>${MONTH_PATTERN})(?!\w)`,
    "g",
  ),
  needs: ["day before month"],
  isLoose: true,
  examples: { "27th October": "2024-10-27", "1 Sept": "2024-09-01", "31 June": "no such day" },
  read({ date = "", month = "", hyphen }, context) {
    const number = monthOf(month);
    const day = Number(date);
    if (number === undefined || day > 31) return undefined;
    // 2024 has a 29 February.
    if (!dayOf(2024, number, day)) return NO_SUCH_DAY;
    if (hyphen !== undefined && wasChangedByExcel(day, context)) return monthTyped(day, number);
    return nextOf(inYearOf(number, day), context);
  },
};
