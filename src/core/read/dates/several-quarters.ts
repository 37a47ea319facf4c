import type { DateForm } from "./date-form";
import { beginOfYear, quarterOf } from "./quarters";

/** Quarters in a row that share their letter and their year: "Q2-3 2024/25". */
export const severalQuarters: DateForm = {
  name: "several quarters of a financial year",
  pattern:
    /(?<!\w)q(?<quarter>[1-4])\s?(?:-|\/|&|to)\s?(?<end>[1-4])[\s,(]{1,3}(?:of\s)?(?:fy\s?)?(?<year>\d{4}|\d{2})\s?[/-]\s?(?<next>\d{4}|\d{2})(?![\w/])/g,
  needs: ["joined digits", "quarter"],
  examples: { "Q2-3 2024/25": "2024-12-31", "Q1 & 2 2025-26": "2025-09-30" },
  read({ quarter, end = "", ...years }) {
    const begins = beginOfYear(years);
    if (begins === undefined || quarter === undefined || end <= quarter) return undefined;
    const isRow = Number(end) - Number(quarter) === 1;
    const { first } = quarterOf(begins, { quarter });
    return { ...quarterOf(begins, { quarter: end }), first, sure: isRow };
  },
};
