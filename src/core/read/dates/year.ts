import { monthsFrom, type DateForm } from "./date-form";

/** A year alone ends on 31 December; never sure, since the financial year may be meant. */
export const year: DateForm = {
  name: "year",
  pattern: /(?<![\w/.,£$]|\d-)(?<year>(?:19|20)\d{2})(?![\w%]|\/(?!\s?[a-z])|[.,-]\d)/g,
  needs: ["digit"],
  examples: { "2025": "2025-12-31" },
  read({ year: digits = "" }) {
    return {
      ...monthsFrom(Number(digits), 1, 12),
      precision: "year",
      sure: false,
      because: `“${digits}” alone is taken to end on 31 December.`,
    };
  },
};
