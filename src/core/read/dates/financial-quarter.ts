import { firstDayOf, lastDayOf } from "../../calendar/day";
import { fullYear, type DateForm } from "./date-form";

/** A quarter of the financial year, which begins in April: Q4 2019/20 ends on 31 March 2020. */
export const financialQuarter: DateForm = {
  name: "quarter of a financial year",
  pattern:
    /(?<!\w)(?:q|qtr\.?\s*|quarter\s*)(?<quarter>[1-4])[\s,-]*(?:of\s+)?(?:fy\s*)?(?<year>\d{4}|\d{2})\s*[/–-]\s*(?:\d{4}|\d{2})(?!\w)/gi,
  examples: { "Q4 19/20": "2020-03-31", "Q2 2023/24": "2023-09-30", "Quarter 3 2023-24": "2023-12-31" },
  read({ quarter = "", year = "" }) {
    const begins = fullYear(year) * 12 + 3 + (Number(quarter) - 1) * 3;
    const ends = begins + 2;
    return {
      first: firstDayOf(Math.floor(begins / 12), (begins % 12) + 1),
      last: lastDayOf(Math.floor(ends / 12), (ends % 12) + 1),
      precision: "quarter",
      sure: true,
      because: "Quarters are those of the financial year, from April.",
    };
  },
};
