import { fullYear, type DateForm } from "./date-form";
import { beginOfYear, QUARTER_PATTERN, quarterOf } from "./quarters";

/** "Q1 2024" is April to June as councils count, January to March as others do; "Q1 FY25" is of the year that ends in 2025. */
export const quarterAndSingleYear: DateForm = {
  name: "quarter and one year",
  pattern: new RegExp(
    String.raw`(?<![\w/])(?:${QUARTER_PATTERN}[\s,.:(-]{0,3}(?:of\s{1,2}(?:the\s)?)?(?<fy>fy\s?)?(?<year>(?:19|20)\d{2}|'?\d{2}))(?![\w/]|-\d|\s?%)`,
    "g",
  ),
  needs: ["digit", "quarter"],
  examples: { "Q1 2024": "2024-06-30", "Q3 of 2024": "2024-12-31", "Q2 FY25": "2024-09-30" },
  read(parts) {
    const year = (parts["year"] ?? "").replace("'", "");
    if (parts["fy"] !== undefined) {
      const begins = beginOfYear({ year });
      return begins === undefined ? undefined : { ...quarterOf(begins, parts), sure: false };
    }
    return {
      ...quarterOf(fullYear(year), parts),
      sure: false,
      because:
        "The quarter is taken to be that of the financial year, which begins in April of the year named.",
    };
  },
};
