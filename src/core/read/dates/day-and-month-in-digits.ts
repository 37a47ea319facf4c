import { NO_AMOUNT } from "../../vocabulary/period-words";
import { dayOf } from "../../calendar/day";
import { nextOf, type DateForm } from "./date-form";
import { inYearOf } from "./in-year-of";

/** A day in digits with no year; only with a stroke, since "3.5" is a number of something. */
export const dayAndMonthInDigits: DateForm = {
  name: "day in digits with no year",
  pattern: new RegExp(
    String.raw`(?<![\w/.-])(?<date>\d{1,2})/(?<month>\d{1,2})(?![\w/]|[.-]\d)${NO_AMOUNT}`,
    "g",
  ),
  needs: ["joined digits"],
  isLoose: true,
  examples: { "24/12": "2024-12-24", "05/6": "2024-06-05" },
  read({ date = "", month = "" }, context) {
    const day = Number(date);
    const number = Number(month);
    return dayOf(2024, number, day) ? nextOf(inYearOf(number, day), context) : undefined;
  },
};
