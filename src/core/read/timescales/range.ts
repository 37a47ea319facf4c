import {
  BY_WORDS,
  DURING_WORDS,
  FROM_WORDS,
  ONGOING_WORDS,
  ONWARDS_WORDS,
  UNTIL_WORDS,
  VAGUE_WORDS,
} from "../../vocabulary/timescale-words";
import type { Period } from "../dates/date-form";
import { isLong } from "./periods";
import { leadOf, onlyPeriod, tailOf, timescaleOf, type Phrase, type TimescaleKind } from "./timescale-kind";

/** A time from one day to another, in two dates or in one that is long ("in Q4 19/20"), or up to a day. */
export const range: TimescaleKind = {
  name: "from one day to another",
  needs: ["dates"],
  examples: {
    "May 2024 to March 2026": "1 May 2024 to 31 Mar 2026",
    "January – March 2025": "1 Jan 2025 to 31 Mar 2025",
    "Jan/Feb 2025": "1 Jan 2025 to 28 Feb 2025",
    "Start date: 3 June 2024\nEnd date: Sept 2024": "3 Jun 2024 to 30 Sep 2024",
    "Ongoing through 2023/24": "1 Apr 2023 to 31 Mar 2024",
    "w/c 6 May 2024": "6 May 2024 to 10 May 2024",
    "Funded until March 2025": "until 31 Mar 2025",
  },
  read(phrase) {
    const period = onlyPeriod(phrase);
    if (!period || ONWARDS_WORDS.test(tailOf(phrase))) return undefined;
    if (isTimeIn(phrase, period)) return rangeOf(phrase, period, period.first);
    // What is ongoing until then stays ongoing.
    return isUntil(phrase) && !ONGOING_WORDS.test(phrase.rest) ? rangeOf(phrase, period, null) : undefined;
  },
};

function rangeOf(phrase: Phrase, period: Period, start: Period["first"] | null) {
  const value = timescaleOf("range", { start, due: period.last, precision: period.precision });
  if (/\bon[\s-]{0,2}going\b/.test(phrase.rest)) return { value, sure: false, because: GOES_ON };
  const sure = period.sure && !VAGUE_WORDS.test(phrase.rest);
  return { value, sure, because: period.because };
}

const GOES_ON =
  "It is ongoing, and has an end: it may be due then, or go on until then and be looked at again.";

/** Two ends, or a long time with no more said than that it is done in it. */
function isTimeIn(phrase: Phrase, period: Period): boolean {
  const [date] = phrase.dates;
  if (date?.isEnd) return false;
  if (date?.ends || isSeveral(period)) return true;
  const lead = leadOf(phrase);
  // With no year, and for a year alone, only words say that it is a time, and no day by which.
  if (period.inYear || period.precision === "year") return THROUGHOUT.test(lead);
  return isLong(period) && !isNamedEnd(period, lead) && isAllOfIt(phrase, lead);
}

/** "2023/24 Q4" is a day by which, unless a word says that it is "in" it. */
function isNamedEnd({ namesEnd }: Period, lead: string): boolean {
  return namesEnd === true && !/[a-z]/.test(lead);
}

const THROUGHOUT = /\b(?:during|throughout|across|all of)\s(?:the\s)?$/;

function isAllOfIt(phrase: Phrase, lead: string): boolean {
  if (FROM_WORDS.test(lead)) return false;
  if (ONGOING_WORDS.test(phrase.rest)) return true;
  return !BY_WORDS.test(lead) && DURING_WORDS.test(lead) && saysNoMore(tailOf(phrase));
}

/** Days of a week or of a month, or years, that one form holds. */
function isSeveral({ precision, first, last }: Period): boolean {
  if (precision === "day" || precision === "week") return first !== last;
  return precision === "year" && first.slice(0, 4) !== last.slice(0, 4);
}

function saysNoMore(tail: string): boolean {
  return (
    !/[a-z]{2}/.test(tail.replace(VAGUE_WORDS, "")) ||
    /^[\s,;:.(-]{0,3}(?:financial year|school year)/.test(tail)
  );
}

function isUntil(phrase: Phrase): boolean {
  const lead = leadOf(phrase);
  return (
    UNTIL_WORDS.test(lead) &&
    (/\b(?:runs?|running|lasts?|lasting|funded|funding|continues?|extends?)\s(?:up\s)?(?:to|until|till)\s(?:the\s)?$/.test(
      lead,
    ) ||
      /^(?:from )?(?:until|till?|up to|through|to|now|present|today|immediate)/.test(lead.trim()))
  );
}
