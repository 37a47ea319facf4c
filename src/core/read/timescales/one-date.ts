import { addDays, showDay, type Day } from "../../calendar/day";
import type { Timescale } from "../../model/timescale";
import {
  BEFORE_WORDS,
  FILLER_WORDS,
  STATUS_BEHIND,
  STATUS_IN_TIMESCALE,
  VAGUE_WORDS,
} from "../../vocabulary/timescale-words";
import type { Period } from "../dates/date-form";
import type { SpanDate } from "../dates/join-spans";
import { isLong } from "./periods";
import { leadOf, onlyPeriod, tailOf, timescaleOf, type Phrase, type TimescaleKind } from "./timescale-kind";

/** More words than this beside a date are a story, in which the date may be anything. */
const MOST_WORDS = 8;

/** One date, however it is led in: "by", "due", "end of". Before a day means the day before it. */
export const oneDate: TimescaleKind = {
  name: "one date",
  needs: ["dates"],
  examples: {
    "April 2024": "30 Apr 2024",
    "Due January 2025.": "31 Jan 2025",
    "by end of March 2025": "31 Mar 2025",
    "before 1 May 2024": "30 Apr 2024",
    "Mid-June 2024": "15 Jun 2024",
    "early 2025": "31 Mar 2025",
    "Deferred to 2025/26": "31 Mar 2026",
    "w/e 12/4/24": "12 Apr 2024",
  },
  read(phrase) {
    const [date] = phrase.dates;
    const period = onlyPeriod(phrase);
    if (!date || !period) return undefined;
    const { precision, suspect = null } = period;
    const isBefore = isBeforeAll(phrase, date, period);
    const due = isBefore ? addDays(period.first, -1) : period.last;
    const statusWord = statusOf(phrase);
    return {
      value: timescaleOf("date", { due, precision, statusWord, suspect }),
      sure: period.sure && SURE_STATUSES.has(statusWord) && isPlain(phrase) && isBy(phrase, period),
      because: period.because ?? becauseOf(date.text, due, precision === "month" && !isBefore),
    };
  },
};

/** With any other status beside it, the date may be that of the status. */
const SURE_STATUSES: ReadonlySet<Timescale["statusWord"]> = new Set([null, "on track"]);

function isBy(phrase: Phrase, period: Period): boolean {
  return !mayBeATime(phrase, period) && !mayBeOfIt(phrase, period);
}

/** "Quarter 3 2024/25" with no word before it: by its end, or at any time in it. */
function mayBeATime(phrase: Phrase, { namesEnd }: Period): boolean {
  return namesEnd === true && !phrase.dates[0]?.isEnd && !/[a-z]/.test(leadOf(phrase));
}

/** "2024/25 budget": a thing of that year, or what is done in it. */
function mayBeOfIt(phrase: Phrase, period: Period): boolean {
  const isTold = phrase.dates[0]?.isEnd === true || /[a-z]/.test(leadOf(phrase));
  const isScope = /^ (?:for|in|at)\b/.test(tailOf(phrase));
  return isLong(period) && !isTold && !isScope && /[a-z]{3}/.test(phrase.rest.replace(FILLER_WORDS, " "));
}

/** "Before the end of March" leaves its last day; and a holiday is the day before it already. */
function isBeforeAll(phrase: Phrase, { isEnd }: SpanDate, { precision }: Period): boolean {
  return BEFORE_WORDS.test(leadOf(phrase)) && !isEnd && precision !== "part-month";
}

function becauseOf(text: string, due: Day, isMonth: boolean): string | undefined {
  return isMonth ? `“${text}” is read as ${showDay(due)}: a month means its last day.` : undefined;
}

function isPlain({ rest }: Phrase): boolean {
  if (VAGUE_WORDS.test(rest)) return false;
  const words = rest.replace(FILLER_WORDS, " ").match(/[a-z]{2,}/g);
  return (words?.length ?? 0) <= MOST_WORDS;
}

/** "March 2024 (complete)", "Deferred to June 2024". */
function statusOf(phrase: Phrase): Timescale["statusWord"] {
  const behind = STATUS_BEHIND.exec(tailOf(phrase))?.[1];
  const word = behind ?? phrase.lower;
  const found = STATUS_IN_TIMESCALE.find(([pattern]) => pattern.test(word))?.[1];
  // "Complete by March" is what is to be done.
  return behind === undefined && (found === "complete" || found === "in place") ? null : (found ?? null);
}
