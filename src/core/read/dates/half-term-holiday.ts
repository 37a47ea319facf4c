import { MONTH_PATTERN } from "../../vocabulary/months";
import { fullYear, monthOf, monthsFrom, nextOf, type DateForm, type Period } from "./date-form";

/** The week off in the middle of a term, named by its month. */
export const halfTermHoliday: DateForm = {
  name: "half term by its month",
  pattern: new RegExp(
    String.raw`(?<!\w)(?<month>${MONTH_PATTERN})(?:\s{1,2}(?<between>20\d{2}))?\s{1,2}half[\s-]term(?:[\s,(-]{1,3}(?<year>(?:19|20)\d{2}|\d{2}))?(?!\w)`,
    "g",
  ),
  needs: ["month", "term"],
  isLoose: true,
  examples: {
    "October half term 2024": "2024-10-31",
    "Feb half-term": "2025-02-28",
    "May 2025 half-term": "2025-05-31",
  },
  read({ month = "", between, year = between }, context) {
    const number = monthOf(month);
    if (number === undefined) return undefined;
    const inYear = (each: number): Period => ({
      ...monthsFrom(each, number, 1),
      precision: "half-term",
      sure: false,
      because: "A half term is taken to end with its month.",
    });
    return year === undefined ? nextOf(inYear, context) : inYear(fullYear(year));
  },
};
