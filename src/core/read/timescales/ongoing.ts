import { addDays } from "../../calendar/day";
import {
  AFTER_WORDS,
  BY_WORDS,
  FROM_WORDS,
  ONGOING_WORDS,
  ONWARDS_WORDS,
  REVIEW_WORDS,
} from "../../vocabulary/timescale-words";
import type { Timescale } from "../../model/timescale";
import type { Parsed } from "../define-field";
import type { Period } from "../dates/date-form";
import { leadOf, onlyPeriod, tailOf, timescaleOf, type Phrase, type TimescaleKind } from "./timescale-kind";

/** Something without an end, perhaps with a start. "Ongoing until March" has an end, and is no such thing. */
export const ongoing: TimescaleKind = {
  name: "ongoing",
  needs: ["words"],
  examples: {
    Ongoing: "ongoing",
    "Ongoing from Jan 2024": "ongoing from 1 Jan 2024",
    "From July 2024": "ongoing from 1 Jul 2024",
    "April 2024 onwards": "ongoing from 1 Apr 2024",
    "wef 1 May 2024": "ongoing from 1 May 2024",
    "Ongoing – review March 2025": "ongoing, review by 31 Mar 2025",
    "As and when required": "ongoing",
  },
  read(phrase) {
    const period = onlyPeriod(phrase);
    if (period) return phrase.dates[0]?.ends ? undefined : withDate(phrase, period);
    const isOngoing = phrase.dates.length === 0 && ONGOING_WORDS.test(phrase.lower);
    return isOngoing ? { value: timescaleOf("ongoing"), sure: true } : undefined;
  },
};

function withDate(phrase: Phrase, period: Period): Parsed<Timescale> | undefined {
  const { precision, sure, because } = period;
  const lead = leadOf(phrase);
  const goesOn = ONWARDS_WORDS.test(tailOf(phrase));
  if (goesOn && (BY_WORDS.test(lead) || phrase.dates[0]?.isEnd)) {
    return { value: timescaleOf("ongoing", { due: period.last, precision }), sure: false, because };
  }
  if (goesOn || FROM_WORDS.test(lead)) {
    return { value: timescaleOf("ongoing", { start: period.first, precision }), sure, because };
  }
  if (AFTER_WORDS.test(lead)) {
    return { value: timescaleOf("ongoing", { start: addDays(period.last, 1), precision }), sure: false };
  }
  return ONGOING_WORDS.test(phrase.rest) ? besideDate(phrase, period) : undefined;
}

/** "Ongoing" and a date with no word between them: it may be a review or an end. */
function besideDate(phrase: Phrase, { last, precision, sure, because }: Period): Parsed<Timescale> {
  const isReview = REVIEW_WORDS.test(phrase.rest);
  const kind = isReview ? "ongoing" : "range";
  return { value: timescaleOf(kind, { due: last, precision }), sure: sure && isReview, because };
}
