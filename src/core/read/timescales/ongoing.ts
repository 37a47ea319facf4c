import { FROM_WORDS, ONGOING_WORDS, ONWARDS_WORDS } from "../../vocabulary/timescale-words";
import { periodsOf } from "./periods";
import { timescaleOf, type Phrase, type TimescaleKind } from "./timescale-kind";

/** Something without an end, perhaps with a start. "Ongoing until March" has an end, and is no such thing. */
export const ongoing: TimescaleKind = {
  name: "ongoing",
  examples: {
    Ongoing: "ongoing",
    "Ongoing from Jan 2024": "ongoing from 1 Jan 2024",
    "From July 2024": "ongoing from 1 Jul 2024",
    "April 2024 onwards": "ongoing from 1 Apr 2024",
  },
  read(phrase) {
    if (phrase.dates.length > 1) return undefined;
    const [start] = periodsOf(phrase.dates);
    if (!start)
      return ONGOING_WORDS.test(phrase.lower) ? { value: timescaleOf("ongoing"), sure: true } : undefined;
    if (!startsThere(phrase)) return undefined;
    return {
      value: timescaleOf("ongoing", { start: start.first, precision: start.precision }),
      sure: start.sure,
      because: start.because,
    };
  },
};

function startsThere({ lower, dates }: Phrase): boolean {
  const [date] = dates;
  if (!date) return false;
  return FROM_WORDS.test(lower.slice(0, date.from)) || ONWARDS_WORDS.test(lower.slice(date.to));
}
