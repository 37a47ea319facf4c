import { MONTH_PATTERN } from "../../vocabulary/months";
import { monthOf, monthsFrom, nextOf, type DateForm } from "./date-form";

/** A month with no year. "May be extended" names no month. */
export const monthAlone: DateForm = {
  name: "month with no year",
  pattern: new RegExp(
    String.raw`(?<![\w'])(?<month>${MONTH_PATTERN})(?![\w']|\s{1,2}(?:be|have|need|not|also|take|require|depend|change|vary|include|well)\b)`,
    "g",
  ),
  needs: ["month"],
  isLoose: true,
  examples: { November: "2024-11-30", Mar: "2025-03-31" },
  read({ month = "" }, context) {
    const number = monthOf(month);
    if (number === undefined) return undefined;
    return nextOf((year) => ({ ...monthsFrom(year, number, 1), precision: "month", sure: true }), context);
  },
};
