import { firstDayOf, lastDayOf } from "../../calendar/day";
import { fullYear, type DateForm } from "./date-form";

/** Several years, such as those that a strategy is for; two years in a row are a financial year. */
export const spanOfYears: DateForm = {
  name: "several years",
  pattern: /(?<![\w/.,£$-])(?<year>(?:19|20)\d{2})\s?(?:-|\/|to)\s?(?<last>(?:20)?\d{2})(?![\w/%]|[.,-]\d)/g,
  needs: ["digit"],
  examples: { "2024-2027": "2027-12-31", "2023-26": "2026-12-31" },
  read({ year = "", last = "" }) {
    const begins = fullYear(year);
    const ends = fullYear(last);
    if (ends <= begins || ends > begins + 15) return undefined;
    return {
      first: firstDayOf(begins, 1),
      last: lastDayOf(ends, 12),
      precision: "year",
      sure: false,
      because: `“${last}” is taken to end on 31 December.`,
    };
  },
};
