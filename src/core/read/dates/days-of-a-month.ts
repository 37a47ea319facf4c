import { dayOf } from "../../calendar/day";
import { NOT_BEHIND_MONTH, MONTH_PATTERN } from "../../vocabulary/months";
import { COUNTED_THINGS } from "../../vocabulary/period-words";
import { fullYear, monthOf, NO_SUCH_DAY, type DateForm } from "./date-form";

const DAY_OF_WEEK = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\s{1,2}";

/** Some days of one month. "Phase 1 - 31 March 2024" is one day, behind the number of a phase. */
export const daysOfAMonth: DateForm = {
  name: "days of one month",
  pattern: new RegExp(
    String.raw`(?<![\w/.-])(?<!\b(?:${COUNTED_THINGS})\s)${NOT_BEHIND_MONTH}(?<from>\d{1,2})(?:st|nd|rd|th)?\s?(?<joint>-|to|until|/|&|and)\s?(?:${DAY_OF_WEEK})?(?<to>\d{1,2})(?:st|nd|rd|th)?\s{0,2}(?:of\s)?(?<month>${MONTH_PATTERN})[\s.,'-]{0,3}(?<year>(?:19|20)\d{2}|\d{2})(?!\w)`,
    "g",
  ),
  needs: ["day before month"],
  examples: { "4-8 March 2024": "2024-03-08", "10th to 14th June 2024": "2024-06-14" },
  read({ from, joint = "", to, month = "", year = "" }) {
    const number = monthOf(month);
    const days = [Number(from), Number(to)] as const;
    if (number === undefined || days[0] >= days[1]) return undefined;
    const [first, last] = days.map((day) => dayOf(fullYear(year), number, day));
    // "3 and 17 June" are two days, of which the last counts.
    const sure = /-|to|until/.test(joint) || days[1] === days[0] + 1;
    return first && last ? { first, last, precision: "day", sure } : NO_SUCH_DAY;
  },
};
