import { firstDayOf, lastDayOf } from "../../calendar/day";
import { fullYear, type DateForm } from "./date-form";

/** A financial year, from April to March: "2023/24". The second year must be the one after. */
export const financialYear: DateForm = {
  name: "financial year",
  pattern: /(?<![\w/])(?:fy\s*)?(?<year>\d{4}|\d{2})\s*[/–-]\s*(?<next>\d{4}|\d{2})(?![\w/])/gi,
  examples: { "2023/24": "2024-03-31", "FY 18/19": "2019-03-31", "2013-14": "2014-03-31" },
  read({ year = "", next = "" }) {
    const begins = fullYear(year);
    if (fullYear(next) !== begins + 1) return undefined;
    return {
      first: firstDayOf(begins, 4),
      last: lastDayOf(begins + 1, 3),
      precision: "fy",
      sure: year.length === 4,
      because: "A year in two halves is the financial year, from April to March.",
    };
  },
};
