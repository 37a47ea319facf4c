import { MONTH_PATTERN } from "../../vocabulary/months";
import { monthOf, monthsFrom, type DateForm } from "./date-form";

/** A year before its month. */
export const yearAndMonth: DateForm = {
  name: "year and month",
  pattern: new RegExp(
    String.raw`(?<![\w/.-])(?<year>(?:19|20)\d{2})[\s,:-]{1,3}(?<month>${MONTH_PATTERN})(?![\w']|[\s.]{0,2}\d)`,
    "g",
  ),
  needs: ["day before month"],
  isLoose: true,
  examples: { "2024 June": "2024-06-30", "2025 - Sept": "2025-09-30" },
  read({ year = "", month = "" }) {
    const number = monthOf(month);
    if (number === undefined) return undefined;
    return { ...monthsFrom(Number(year), number, 1), precision: "month", sure: true };
  },
};
