import { fullYear, monthsFrom, type DateForm } from "./date-form";

/** A month and a year with four digits. */
export const monthYearInDigits: DateForm = {
  name: "month and year in digits",
  pattern:
    /(?<![\w/.]|(?<![/.]\d{4})-)(?:(?<month>0?[1-9]|1[0-2])\s?[/.-]\s?(?<year>(?:19|20)\d{2})|(?<first>(?:19|20)\d{2})[/-](?<second>0[1-9]|1[0-2]))(?![\w/]|\.\d|-\d(?!\d?[/.]\d{4}(?!\d)))/g,
  needs: ["joined digits"],
  examples: { "06/2025": "2025-06-30", "2024-11": "2024-11-30" },
  read({ month, year, first = "", second = "" }) {
    return {
      ...monthsFrom(fullYear(year ?? first), Number(month ?? second), 1),
      precision: "month",
      sure: true,
    };
  },
};
