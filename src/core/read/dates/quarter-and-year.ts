import { beginOfYear, QUARTER_PATTERN, quarterOf } from "./quarters";
import type { DateForm } from "./date-form";

/**
 * A quarter of the financial year, which begins in April: Q4 2019/20 ends on 31 March 2020. "Qtr 4" is
 * said of the end of it, as people speak of quarter days.
 */
export const quarterAndYear: DateForm = {
  name: "quarter of a financial year",
  pattern: new RegExp(
    String.raw`(?<!\w)${QUARTER_PATTERN}(?:\s?\([a-z]{3,9}\s?-\s?[a-z]{3,9}\))?[\s,.:(-]{0,3}(?:of\s{1,2}(?:the\s)?)?(?:fy\s?|f/y\s?|financial\syear\s)?(?<year>\d{4}|\d{2})\s?[/-]\s?(?<next>\d{4}|\d{2})(?!\w)`,
    "g",
  ),
  needs: ["joined digits", "quarter"],
  examples: {
    "Q4 19/20": "2020-03-31",
    "Q2 2023/24": "2023-09-30",
    "Quarter 3 2023-24": "2023-12-31",
    "first quarter of 2025/26": "2025-06-30",
    "Q1 (Apr - Jun) 2025/26": "2025-06-30",
  },
  read(parts) {
    const begins = beginOfYear(parts);
    if (begins === undefined) return undefined;
    const quarter = quarterOf(begins, parts);
    return parts["word"] === undefined ? quarter : { ...quarter, namesEnd: true };
  },
};
