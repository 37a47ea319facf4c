import { addDays } from "../../calendar/day";
import { ENDED_WORDS, WEAK_ONGOING_WORDS } from "../../vocabulary/doubt-words";
import {
  AFTER_WORDS,
  BY_WORDS,
  FILLER_WORDS,
  FROM_WORDS,
  NOW_WORDS,
  ONGOING_WORDS,
  ONWARDS_WORDS,
  REVIEW_WORDS,
  UNTIL_WORDS,
} from "../../vocabulary/timescale-words";
import type { Timescale } from "../../model/timescale";
import type { Parsed } from "../define-field";
import type { Period } from "../dates/date-form";
import { amountIn } from "./amount-of-time";
import { leadOf, onlyPeriod, tailOf, timescaleOf, type Phrase, type TimescaleKind } from "./timescale-kind";

/** A text with more words beside "ongoing" than this may be about something else, */
const MOST_WORDS = 8;
/** and beside a word that has other uses more than this. */
const FEW_WORDS = 1;

/** Something that goes on, perhaps with a start, a review or an end. */
export const ongoing: TimescaleKind = {
  name: "ongoing",
  needs: ["words"],
  examples: {
    Ongoing: "ongoing",
    "Ongoing from Jan 2024": "ongoing from 1 Jan 2024",
    "From July 2024": "ongoing from 1 Jul 2024",
    "April 2024 onwards": "ongoing from 1 Apr 2024",
    "wef 1 May 2024": "ongoing from 1 May 2024",
    "Ongoing – review March 2025": "ongoing, to end or be reviewed by 31 Mar 2025",
    "As and when required": "ongoing",
    "Ongoing until March 2025": "ongoing, to end or be reviewed by 31 Mar 2025",
  },
  read(phrase) {
    const period = onlyPeriod(phrase);
    if (period) return phrase.dates[0]?.ends ? undefined : withDate(phrase, period);
    const isOngoing = phrase.dates.length === 0 && ONGOING_WORDS.test(phrase.lower);
    return isOngoing ? { value: timescaleOf("ongoing"), sure: !isWeak(phrase) } : undefined;
  },
};

function withDate(phrase: Phrase, period: Period): Parsed<Timescale> | undefined {
  const { precision, sure, because } = period;
  const lead = leadOf(phrase);
  const goesOn = ONWARDS_WORDS.test(tailOf(phrase));
  if (goesOn && (BY_WORDS.test(lead) || phrase.dates[0]?.isEnd)) {
    return { value: timescaleOf("ongoing", { due: period.last, precision }), sure: false, because };
  }
  if (goesOn || (FROM_WORDS.test(lead) && !NOT_STARTED.test(lead))) {
    return { value: timescaleOf("ongoing", { start: period.first, precision }), sure, because };
  }
  if (AFTER_WORDS.test(lead)) {
    return { value: timescaleOf("ongoing", { start: addDays(period.last, 1), precision }), sure: false };
  }
  return ONGOING_WORDS.test(phrase.rest) ? besideDate(phrase, period) : undefined;
}

/** "Not started – March 2025" is when it is due. */
const NOT_STARTED = /\b(?:not|yet) (?:yet |to )?(?:be )?(?:start|commenc|begun)[a-z]*[\s:(-]*$/;

/** An end, or a review; with no word between them, nobody can tell which. */
function besideDate(phrase: Phrase, { last, precision, sure, because }: Period): Parsed<Timescale> {
  const isSaid = REVIEW_WORDS.test(phrase.rest) || UNTIL_WORDS.test(leadOf(phrase));
  return {
    value: timescaleOf("ongoing", { due: last, precision }),
    sure: sure && isSaid && !isWeak(phrase),
    because,
  };
}

/** "Continued support for schools" has the word, and is about something else; "immediate and ongoing" is two things. */
function isWeak({ lower, rest }: Phrase): boolean {
  const word = ONGOING_WORDS.exec(rest)?.[0] ?? "";
  const others = (
    rest
      .replace(word, " ")
      .replace(FILLER_WORDS, " ")
      .match(/[a-z]{2,}/g) ?? []
  ).length;
  return (
    others > (WEAK_ONGOING_WORDS.test(word.trim()) ? FEW_WORDS : MOST_WORDS) ||
    amountIn(lower) !== undefined ||
    NOW_WORDS.test(lower) ||
    ENDED_WORDS.test(rest)
  );
}
