import { MONTH_PATTERN } from "../../vocabulary/months";
import { firstOfYears, monthOf, monthsFrom, type DateForm } from "./date-form";

/** A month of a financial year: February 2024/25 is that of 2025. */
export const monthOfFinancialYear: DateForm = {
  name: "month of a financial year",
  pattern: new RegExp(
    String.raw`(?<!\w)(?<month>${MONTH_PATTERN})[\s.,-]{0,3}(?<year>(?:19|20)\d{2})/(?<next>\d{4}|\d{2})(?![\w/])`,
    "g",
  ),
  needs: ["joined digits", "month"],
  examples: { "February 2024/25": "2025-02-28", "June 2024/25": "2024-06-30" },
  read({ month = "", year = "", next = "" }) {
    const number = monthOf(month);
    const begins = firstOfYears(year, next);
    if (number === undefined || begins === undefined) return undefined;
    return {
      ...monthsFrom(number >= 4 ? begins : begins + 1, number, 1),
      precision: "month",
      sure: false,
      because: "The month is taken to be that of the financial year, from April to March.",
    };
  },
};
