import { ORDINAL_PATTERN, ORDINALS } from "../../vocabulary/period-words";
import { fullYear, monthsFrom, type DateParts, type Period } from "./date-form";

/** "Q3", "Qtr 3", "quarter 3", "third quarter": of its groups, "quarter" or "ordinal" is there. */
export const QUARTER_PATTERN = String.raw`(?:(?:q|(?<word>qtr\.?\s?|quarter\s?))(?<quarter>[1-4])|(?<ordinal>${ORDINAL_PATTERN})\s(?:quarter|qtr))`;

/** A quarter of the financial year that begins in April of that year. */
export function quarterOf(begins: number, { quarter, ordinal }: DateParts): Period {
  const number = quarter === undefined ? (ORDINALS.get(ordinal ?? "") ?? 1) : Number(quarter);
  return {
    ...monthsFrom(begins, 4 + (number - 1) * 3, 3),
    precision: "quarter",
    sure: true,
    because: "Quarters are those of the financial year, from April.",
  };
}

/** The year in which the financial year begins: 2024/25, or "FY25", which is the year that it ends in. */
export function beginOfYear({ year = "", next }: DateParts): number | undefined {
  if (next === undefined) return fullYear(year) - 1;
  return fullYear(next) === fullYear(year) + 1 ? fullYear(year) : undefined;
}
