import type { Timescale } from "../../model/timescale";
import { addMonths, addDays } from "../../calendar/day";
import {
  AS_A_NOUN,
  FIRST_ONLY,
  NAMED_MEETING,
  ONCE_EACH,
  ONCE_DONE,
  RECURRING_FILLER,
} from "../../vocabulary/doubt-words";
import {
  BY_WORDS,
  FILLER_WORDS,
  FROM_WORDS,
  ONWARDS_WORDS,
  RECURRENCE_WORDS,
  REVIEW_WORDS,
} from "../../vocabulary/timescale-words";
import type { Parsed } from "../define-field";
import { NO_SUCH_DAY, type Period } from "../dates/date-form";
import type { SpanDate } from "../dates/join-spans";
import { isLong } from "./periods";
import { recurrenceIn, type Recurrence } from "./recurrence";
import { leadOf, tailOf, timescaleOf, type Phrase, type TimescaleKind } from "./timescale-kind";

const EACH = /\b(?:every|each|per|once a|twice a)\s$/;

/** Something done again and again; its first date, where there is one, is not its end. */
export const recurring: TimescaleKind = {
  name: "recurring",
  needs: [],
  examples: {
    Quarterly: "quarterly",
    "Oct 2024 Quarterly": "quarterly, first by 31 Oct 2024",
    "Six monthly": "six-monthly",
    "Every two months": "bi-monthly",
    "Annually each March": "annual",
    "Monthly from May 2024": "monthly from 1 May 2024",
    "Three times a year": "three-times-yearly",
    "June and December": "twice-yearly",
    "April to March": "annual",
  },
  read(phrase) {
    const recurrence = recurrenceIn(phrase.lower) ?? byMonths(phrase);
    if (!recurrence || isDoneOnce(phrase)) return undefined;
    const index = phrase.dates.findIndex((_, at) => isOwn(phrase, at));
    const period = phrase.dates[index]?.period;
    if (!period || period === NO_SUCH_DAY) return withoutDate(phrase, recurrence);
    const { name, sure } = recurrence;
    return {
      value: timescaleOf("recurring", { recurrence: name, ...timesOf(phrase, index, period) }),
      sure: sure && period.sure && saysNoMore(phrase),
      because: period.because,
    };
  },
};

function withoutDate(phrase: Phrase, { name, sure }: Recurrence): Parsed<Timescale> {
  const recurrence = name === "annual" && isTwice(phrase) ? "twice-yearly" : name;
  return {
    value: timescaleOf("recurring", { recurrence }),
    sure: sure && !NAMED_MEETING.test(phrase.lower) && !ONCE_EACH.test(phrase.lower),
  };
}

/** "Annual plan to be published by March 2025": what is annual is the plan. */
function isDoneOnce({ lower, dates }: Phrase): boolean {
  return dates.some(({ period }) => hasYear(period)) && ONCE_DONE.test(lower);
}

/**
 * "Annual plan March 2025" may be annual, or be a plan that is due once; and "March 2025 and annually
 * thereafter" leaves open whether it is done before.
 */
function saysNoMore(phrase: Phrase): boolean {
  const { rest, dates } = phrase;
  const others = RECURRENCE_WORDS.reduce((left, [word]) => left.replace(word, " "), rest)
    .replace(RECURRING_FILLER, " ")
    .replace(FILLER_WORDS, " ");
  const isOnly = dates.filter((_, at) => isOwn(phrase, at)).length === 1;
  return isOnly && !/[a-z]{3}/.test(others) && !AS_A_NOUN.test(rest) && !FIRST_ONLY.test(rest);
}

/** "30 June and 31 December each year". */
function isTwice({ dates }: Phrase): boolean {
  return dates.length === 2 && dates.every(({ period }) => !hasYear(period));
}

/** Whether it is a date of its own; the term in "once per term" is none. */
function isOwn(phrase: Phrase, index: number): boolean {
  return hasYear(phrase.dates[index]?.period ?? NO_SUCH_DAY) && !EACH.test(leadOf(phrase, index));
}

/** A month that comes every year is no date of its own. */
function hasYear(period: Period | typeof NO_SUCH_DAY): boolean {
  return period === NO_SUCH_DAY || period.inYear === undefined;
}

function timesOf(phrase: Phrase, index: number, period: Period): Partial<Timescale> {
  const { first, last, precision } = period;
  const lead = leadOf(phrase, index);
  const date = phrase.dates[index];
  if (date?.ends) return { start: first, due: last, precision };
  if (FROM_WORDS.test(lead) || goesOn(tailOf(phrase, index))) return { start: first, precision };
  if (isByThen(phrase, index, period)) return { due: last, precision };
  return { start: first, due: last, precision };
}

/** Whether the date is when it is done, or looked at, and not when it begins. */
function isByThen(phrase: Phrase, index: number, period: Period): boolean {
  const lead = leadOf(phrase, index);
  if (BY_WORDS.test(lead) || phrase.dates[index]?.isEnd === true) return true;
  return !isLong(period) && REVIEW_WORDS.test(phrase.rest) && !FIRST_ONE.test(lead);
}

/** "Quarterly reviews – first June 2024". */
const FIRST_ONE = /\bfirst(?: one)?[\s:-]*$/;

/** "And annually thereafter" says that the date is the first one, and no more. */
function goesOn(tail: string): boolean {
  return ONWARDS_WORDS.test(tail) && !tail.includes("thereafter");
}

/** Months without a year and nothing else: two are twice a year, and April to March is every year. */
function byMonths({ dates, rest, lower }: Phrase): Recurrence | undefined {
  const [first, ...more] = dates;
  if (!first || dates.some(({ period }) => hasYear(period))) return undefined;
  if (more.length === 0) return isWholeYear(first) ? { name: "annual", sure: true } : undefined;
  const isList = /^[\s,;&/+]*(?:and[\s,]*)?$/.test(rest) && !lower.includes("\n");
  const name = isList && dates.every(isMonth) ? NAMES[more.length] : undefined;
  return name === undefined ? undefined : { name, sure: more.length !== 2 };
}

/** By how many more there are than one. */
const NAMES: readonly (string | undefined)[] = [undefined, "twice-yearly", "three-times-yearly", "quarterly"];

function isMonth({ period, ends }: SpanDate): boolean {
  return !ends && period !== NO_SUCH_DAY && period.precision === "month";
}

function isWholeYear({ period, ends }: SpanDate): boolean {
  return (
    period !== NO_SUCH_DAY &&
    period.precision === "month" &&
    ends !== undefined &&
    addDays(addMonths(period.first, 12), -1) === period.last
  );
}
