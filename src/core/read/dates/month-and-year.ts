import { MONTH_PATTERN } from "../../vocabulary/months";
import { monthOf, monthsFrom, type DateForm } from "./date-form";

/**
 * A month with no day means its last day: "by March 2025" is met until the 31st. Two digits are
 * not read here, since "Oct 12" may be the twelfth.
 */
export const monthAndYear: DateForm = {
  name: "month and year",
  pattern: new RegExp(
    String.raw`(?<!\w)(?<month>${MONTH_PATTERN})(?:\s?[(\s.,'/_-]{0,3}|\s{1,2}of\s{1,2}|\s(?:(?:full\s)?(?:council|cabinet|board|committee|executive|governors'?)\s)?(?:meeting\s)?)(?<year>(?:19|20)\d{2}|'\d{2})(?!\w|/\d)`,
    "g",
  ),
  needs: ["digit", "month"],
  examples: {
    "March 2025": "2025-03-31",
    "Sept 2014": "2014-09-30",
    "Febuary 2024": "2024-02-29",
    "March '24": "2024-03-31",
    "Oct-2024": "2024-10-31",
    "May Council meeting 2024": "2024-05-31",
  },
  read({ month = "", year = "" }) {
    const number = monthOf(month);
    if (number === undefined) return undefined;
    const full = year.length === 4 ? Number(year) : 2000 + Number(year.slice(1));
    return { ...monthsFrom(full, number, 1), precision: "month", sure: true };
  },
};
