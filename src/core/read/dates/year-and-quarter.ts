import type { DateForm } from "./date-form";
import { beginOfYear, QUARTER_PATTERN, quarterOf } from "./quarters";

/** The financial year before its quarter: a line of a calendar, by whose end something is done. */
export const yearAndQuarter: DateForm = {
  name: "financial year and its quarter",
  pattern: new RegExp(
    String.raw`(?<![\w/])(?:fy\s?|f/y\s?)?(?<year>\d{4}|\d{2})\s?[/-]\s?(?<next>\d{4}|\d{2})[\s,.:(-]{0,3}${QUARTER_PATTERN}(?!\w)`,
    "g",
  ),
  needs: ["joined digits", "quarter"],
  examples: { "2024/25 Q1": "2024-06-30", "FY25/26 Q3": "2025-12-31", "2024-25 quarter 4": "2025-03-31" },
  read(parts) {
    const begins = beginOfYear(parts);
    return begins === undefined ? undefined : { ...quarterOf(begins, parts), namesEnd: true };
  },
};
