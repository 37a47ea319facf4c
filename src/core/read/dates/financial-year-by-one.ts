import { fullYear, monthsFrom, type DateForm } from "./date-form";

/** "FY25" is the year that ends in March 2025, as most would say. */
export const financialYearByOne: DateForm = {
  name: "financial year by the year that it ends in",
  pattern: /(?<!\w)(?:fy|f\/y|financial\syear)\s?(?<year>(?:19|20)\d{2}|\d{2})(?![\w/]|-\d)/g,
  needs: ["digit", "year word"],
  examples: { FY25: "2025-03-31", "financial year 2026": "2026-03-31" },
  read({ year = "" }) {
    const ends = fullYear(year);
    return {
      ...monthsFrom(ends - 1, 4, 12),
      precision: "fy",
      sure: false,
      because: `It is taken for the financial year that ends in March ${ends}.`,
    };
  },
};
