import { addDays, addMonths, dayOf, lastDayOf, monthOf, showDay, yearOf, type Day } from "../../calendar/day";
import { weekdayOf } from "../../calendar/weekday";
import { NO_SUCH_DAY, type Period } from "./date-form";
import type { FoundDate } from "./find-dates";

/** A date with what was said of its part: the end of March, early 2025, the week that begins on the 4th. */
export interface PartDate extends FoundDate {
  /** Whether the end is named, so that it is a day by which, and no time in which. */
  readonly isEnd: boolean;
}

/** No word that counts stands further before a date. */
const REACH = 40;

const PART =
  /(?<!\w)(?<part>early|beg[in]{2,6}g|start(?=\sof)|mid(?:dle)?|late|end)(?:[\s-](?:of|in|the|part|calendar|year)){0,4}[\s-]?$/;
const WEEK =
  /(?<!\w)(?:(?<begins>w\/?[bc]|w\.c\.?|(?:week|wk)\s(?:commencing|beginning|starting|of))|(?<ends>w\/?e|(?:week|wk)\s(?:ending|end)))[\s:.]{0,2}(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\s)?$/;
const WEEK_OF_MONTH =
  /(?<!\w)(?:(?<week>1st|first|2nd|second|3rd|third|4th|fourth|last|final)\sweek|week\s(?<number>[1-4])),?\s(?:(?:of|in)\s(?:the\s)?)?$/;

/** Takes the words before a date into it that say which part of it is meant. */
export function partOf(plain: string, date: FoundDate, after: number): PartDate {
  const { period } = date;
  if (period === NO_SUCH_DAY) return { ...date, isEnd: false };
  const before = plain.slice(Math.max(after, date.from - REACH), date.from);
  return weekOf(before, date, period) ?? weekOfMonth(before, date, period) ?? part(before, date, period);
}

function weekOf(before: string, date: FoundDate, period: Period): PartDate | undefined {
  const match = period.precision === "day" ? WEEK.exec(before) : null;
  if (!match) return undefined;
  const from = date.from - match[0].length;
  if (match.groups?.["ends"] !== undefined) {
    return { ...date, from, isEnd: true, period: { ...period, precision: "week" } };
  }
  const last = addDays(period.first, Math.max(0, 5 - weekdayOf(period.first)));
  return { ...date, from, isEnd: false, period: { ...period, last, precision: "week" } };
}

/** The fifth is the last. */
const WEEKS = ["1 1st first", "2 2nd second", "3 3rd third", "4 4th fourth", "last final"];

function weekOfMonth(before: string, date: FoundDate, period: Period): PartDate | undefined {
  const match = period.precision === "month" ? WEEK_OF_MONTH.exec(before) : null;
  if (!match) return undefined;
  const week = WEEKS.findIndex((words) => words.split(" ").includes(match[1] ?? match[2] ?? "")) + 1;
  const last = week === 5 ? period.last : addDays(period.first, week * 7 - 1);
  return {
    ...date,
    from: date.from - match[0].length,
    isEnd: true,
    period: { ...period, last, precision: "week", sure: false },
  };
}

function part(before: string, date: FoundDate, period: Period): PartDate {
  const match = PART.exec(before);
  const word = match?.groups?.["part"];
  if (!match || word === undefined || period.precision === "day") return { ...date, isEnd: false };
  const from = date.from - match[0].length;
  if (word === "end") return { ...date, from, isEnd: true, period: surer(period) };

  const last = lastOfPart(word, period);
  const precision =
    period.precision === "month" ? "part-month" : isYear(period) ? "part-year" : period.precision;
  return {
    ...date,
    from,
    isEnd: true,
    period: {
      ...period,
      last,
      precision,
      sure: false,
      because: `“${word}” is taken to mean by ${showDay(last)}.`,
    },
  };
}

/** The end of a month has no day, so two digits behind it are a year. */
function surer(period: Period): Period {
  return period.precision === "month" && period.inYear === undefined && !period.suspect
    ? { ...period, sure: true }
    : period;
}

function isYear({ precision }: Period): boolean {
  return precision === "year" || precision === "fy" || precision === "academic-year";
}

/** A third of a month or of a season; of a year, the end of its first or its second quarter. */
function lastOfPart(word: string, { first, last, precision }: Period): Day {
  if (word === "late") return last;
  const isMid = word.startsWith("mid");
  if (precision === "month") return dayOf(yearOf(first), monthOf(first), isMid ? 15 : 10) ?? last;
  if (precision === "academic-year" && !isMid) return lastDayOf(yearOf(first), monthOf(first));
  const months = isYear({ first, last, precision, sure: true }) ? (isMid ? 5 : 2) : isMid ? 1 : 0;
  const end = addMonths(first, months);
  return lastDayOf(yearOf(end), monthOf(end));
}
