import { fullYear, monthsFrom, type DateForm } from "./date-form";

/** A month in digits, with a sign where the day is still missing. */
export const unknownDay: DateForm = {
  name: "day left open",
  pattern:
    /(?<![\w/?])(?:\?{1,2}|x{1,2}|d{1,2}|-{1,2}|_{1,2}|\.{2})\s?[/.]\s?(?<month>\d{1,2})\s?[/.]\s?(?<year>\d{4}|\d{2})(?![\w/])/g,
  needs: ["joined digits"],
  examples: { "??/06/24": "2024-06-30", "xx/11/2025": "2025-11-30" },
  read({ month = "", year = "" }) {
    const number = Number(month);
    if (number < 1 || number > 12) return undefined;
    return {
      ...monthsFrom(fullYear(year), number, 1),
      precision: "month",
      sure: false,
      because: "The day is left open, so the last day of the month is taken.",
    };
  },
};
