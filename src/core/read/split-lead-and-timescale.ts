import type { DateContext } from "./dates/date-form";
import { findDates } from "./dates/find-dates";

/** A cell of two things: who, and by when. Either may be "". */
export interface LeadAndTimescale {
  readonly lead: string;
  readonly timescale: string;
}

/** Where a timescale begins that has no date, or stands before its date. */
const OPENING =
  /(?<![\w-])(?:on-?going|continuous(?:ly)?|quarterly|monthly|weekly|termly|annual(?:ly)?|immediate(?:ly)?|within|from|by|phase \d+|tbc|tba|(?:dates? )?to be (?:agreed|confirmed|advised|determined|decided))(?![\w-])/gi;

/** A line that ends so goes on in the next: it was wrapped. */
const UNFINISHED = /(?:[,&/–-]|\b(?:and|of|for|the|in|to))\s*$/i;

/**
 * The time stands last: on lines of its own, or at the end of the only line. A line break inside
 * a role ("Director,⏎Children & Families Mar 2020") is no border.
 */
export function splitLeadAndTimescale(text: string, context: DateContext): LeadAndTimescale {
  const begin = beginOfTime(text, context);
  if (begin === undefined) return { lead: text, timescale: "" };

  const lineStart = text.lastIndexOf("\n", begin - 1) + 1;
  const before = text.slice(0, lineStart).trimEnd();
  const border = lineStart > 0 && !UNFINISHED.test(before) ? lineStart : begin;
  return { lead: text.slice(0, border).trim(), timescale: text.slice(border).trim() };
}

/** The first place that speaks of time: a date, or a word that leads one in or stands for one. */
function beginOfTime(text: string, context: DateContext): number | undefined {
  const date = findDates(text, context)[0]?.from;
  for (const match of text.matchAll(OPENING)) {
    if (date !== undefined && match.index > date) break;
    if (opensTime(text, match, date)) return match.index;
  }
  return date;
}

/** "by" and "from" are of time only right before a date; the other words wherever they begin a line or the date follows. */
function opensTime(text: string, match: RegExpExecArray, date: number | undefined): boolean {
  const end = match.index + match[0].length;
  const isWeak = /^(?:by|from|within)$/i.test(match[0]);
  const between = date === undefined ? undefined : text.slice(end, date);
  if (isWeak) return between !== undefined && /^\s*(?:the\s+)?(?:end\s+(?:of\s+)?)?$/i.test(between);
  return true;
}
