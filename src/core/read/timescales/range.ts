import { showDay } from "../../calendar/day";
import { ONGOING_WORDS, RANGE_JOINTS } from "../../vocabulary/timescale-words";
import type { Period } from "../dates/date-form";
import type { FoundDate } from "../dates/find-dates";
import { periodsOf } from "./periods";
import { timescaleOf, type Phrase, type TimescaleKind } from "./timescale-kind";

/** A time from one day to another, in two dates or in one that is long ("in Q4 19/20"). */
export const range: TimescaleKind = {
  name: "from one day to another",
  examples: {
    "May 2024 to March 2026": "1 May 2024 to 31 Mar 2026",
    "Ongoing through 2023/24": "1 Apr 2023 to 31 Mar 2024",
    "March 2026 to May 2024": "a day that does not exist",
  },
  read(phrase) {
    const [first, last] = endsOf(phrase);
    if (!first || !last) return undefined;
    if (first.first > last.last) {
      return {
        value: timescaleOf("invalid"),
        sure: true,
        because: `It would end on ${showDay(last.last)}, before it starts on ${showDay(first.first)}.`,
      };
    }
    return {
      value: timescaleOf("range", { start: first.first, due: last.last, precision: last.precision }),
      sure: first.sure && last.sure,
      because: last.because,
    };
  },
};

function endsOf({ lower, dates }: Phrase) {
  const periods = periodsOf(dates);
  const [a, b] = dates;
  if (a && b && dates.length === 2 && RANGE_JOINTS.test(lower.slice(a.to, b.from))) return periods;

  const [only] = periods;
  return a && only && periods.length === 1 && goesThrough(lower, a, only) ? [only, only] : [];
}

/** A quarter or a year that something goes on in, and not just by its end. */
function goesThrough(lower: string, { from }: FoundDate, { precision }: Period): boolean {
  if (precision !== "fy" && precision !== "quarter") return false;
  return ONGOING_WORDS.test(lower) || /\b(?:for|in|during|throughout|through)\s*$/.test(lower.slice(0, from));
}
