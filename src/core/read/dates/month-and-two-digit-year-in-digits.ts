import { NO_AMOUNT } from "../../vocabulary/period-words";
import { fullYear, monthsFrom, type DateForm } from "./date-form";

/** "03/25" can be no day, since there is no month 25, so it is a month and its year. */
export const monthAndTwoDigitYearInDigits: DateForm = {
  name: "month and two digits of a year, in digits",
  pattern: new RegExp(
    String.raw`(?<![\w/.-])(?<month>0?[1-9]|1[0-2])[/-](?<year>1[3-9]|[2-4]\d)(?![\w/]|[.-]\d)${NO_AMOUNT}`,
    "g",
  ),
  needs: ["joined digits"],
  isLoose: true,
  examples: { "03/25": "2025-03-31", "9/24": "2024-09-30" },
  read({ month = "", year = "" }) {
    const full = fullYear(year);
    return {
      ...monthsFrom(full, Number(month), 1),
      precision: "month",
      sure: false,
      because: `The two digits are taken for the year ${full}, since there is no such month.`,
    };
  },
};
