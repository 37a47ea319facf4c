import type { DateForm } from "./date-form";
import { QUARTER_PATTERN, quarterOf } from "./quarters";

/** One year before its quarter. */
export const singleYearAndQuarter: DateForm = {
  name: "one year and its quarter",
  pattern: new RegExp(
    String.raw`(?<![\w/-])(?<year>(?:19|20)\d{2})[\s,.:-]{0,3}${QUARTER_PATTERN}(?!\w)`,
    "g",
  ),
  needs: ["digit", "quarter"],
  examples: { "2025 Q3": "2025-12-31" },
  read(parts) {
    return {
      ...quarterOf(Number(parts["year"]), parts),
      sure: false,
      because:
        "The quarter is taken to be that of the financial year, which begins in April of the year named.",
    };
  },
};
