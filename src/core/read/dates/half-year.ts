import { fullYear, monthsFrom, type DateForm } from "./date-form";
import { beginOfYear } from "./quarters";

/** Half of a financial year, or of a calendar year where one year is named. */
export const halfYear: DateForm = {
  name: "half of a year",
  pattern:
    /(?<!\w)(?:h(?<half>[12])|(?<ordinal>first|second|1st|2nd)\shalf)[\s,.-]{0,3}(?:of\s{1,2}(?:the\s)?)?(?:fy\s?|f\/y\s?|financial\syear\s)?(?<year>\d{4}|\d{2})(?:\s?[/-]\s?(?<next>\d{4}|\d{2}))?(?![\w/])/g,
  needs: ["digit", "quarter"],
  examples: { "H1 2024/25": "2024-09-30", "second half of 2025": "2025-12-31" },
  read({ half, ordinal = "", year = "", next }) {
    const isSecond = (half ?? ordinal).startsWith("2") || ordinal === "second";
    const begins = next === undefined ? fullYear(year) : beginOfYear({ year, next });
    if (begins === undefined) return undefined;
    const start = (next === undefined ? 1 : 4) + (isSecond ? 6 : 0);
    return { ...monthsFrom(begins, start, 6), precision: "part-year", sure: next !== undefined };
  },
};
