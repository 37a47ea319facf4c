import { firstDayOf, lastDayOf } from "../../calendar/day";
import type { DateForm } from "./date-form";

/** A year alone ends on 31 December; never sure, since the financial year may be meant. */
export const year: DateForm = {
  name: "year",
  pattern: /(?<![\w/.,£$-])(?<year>(?:19|20)\d{2})(?![\w/%]|[.,-]\d)/gi,
  examples: { "2025": "2025-12-31" },
  read({ year: digits = "" }) {
    const number = Number(digits);
    return {
      first: firstDayOf(number, 1),
      last: lastDayOf(number, 12),
      precision: "year",
      sure: false,
      because: `“${digits}” alone is taken to end on 31 December.`,
    };
  },
};
