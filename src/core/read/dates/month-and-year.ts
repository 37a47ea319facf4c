import { firstDayOf, lastDayOf } from "../../calendar/day";
import { MONTH_PATTERN, MONTHS } from "../../vocabulary/months";
import type { DateForm } from "./date-form";

/**
 * A month with no day means its last day: "by March 2025" is met until the 31st. Two digits are
 * not read here, since "Oct 12" may be the twelfth.
 */
export const monthAndYear: DateForm = {
  name: "month and year",
  pattern: new RegExp(
    String.raw`(?<!\w)(?<month>${MONTH_PATTERN})[\s.,-]*(?<year>\d{4}|['’]\d{2})(?!\w)`,
    "gi",
  ),
  examples: {
    "March 2025": "2025-03-31",
    "Sept 2014": "2014-09-30",
    "Febuary 2024": "2024-02-29",
    "March '24": "2024-03-31",
  },
  read({ month = "", year = "" }) {
    const number = MONTHS.get(month.toLowerCase());
    if (number === undefined) return undefined;
    const full = year.length === 4 ? Number(year) : 2000 + Number(year.slice(1));
    return { first: firstDayOf(full, number), last: lastDayOf(full, number), precision: "month", sure: true };
  },
};
