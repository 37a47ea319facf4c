import {
  BODY_WORDS,
  FILLER_WORDS,
  TIME_LEAD_IN,
  TIME_OPENING,
  WEAK_OPENING,
} from "../vocabulary/timescale-words";
import type { DateContext } from "./dates/date-form";
import { findDates } from "./dates/find-dates";
import { amountIn } from "./timescales/amount-of-time";

/** A cell of two things: who, and by when. Either may be "". */
export interface LeadAndTimescale {
  readonly lead: string;
  readonly timescale: string;
}

/** A line that ends so goes on in the next: it was wrapped. */
const UNFINISHED = /(?:[,&/–-]|\b(?:and|of|for|the|in|to))\s*$/i;

/** No words that lead in a date stand further before it. */
const REACH = 40;

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
  return { lead: leadIn(text.slice(0, border)), timescale: text.slice(border).trim() };
}

/** What joined the two is part of neither: "Head of Care – March 2024", "Head of Care (March 2024)". */
function leadIn(text: string): string {
  return text.replace(/[\s,;:(–-]{1,5}$/, "").trim();
}

/** The first place that speaks of time: a date with what leads it in, or a word that stands for one. */
function beginOfTime(text: string, context: DateContext): number | undefined {
  const date = findDates(text, context)[0]?.from;
  const begin = date === undefined ? beginOfLastLine(text, context) : date - lengthOfLeadIn(text, date);
  const isBodyBehind = bodiesIn(text);
  for (const match of text.matchAll(TIME_OPENING)) {
    if (begin !== undefined && match.index >= begin) break;
    if (opensTime(text, match, { date, isBodyBehind })) return match.index;
  }
  return begin;
}

/** "By the end of" belongs to the date behind it. */
function lengthOfLeadIn(text: string, date: number): number {
  return TIME_LEAD_IN.exec(text.slice(Math.max(0, date - REACH), date))?.[0].length ?? 0;
}

/** A date with no year, where nothing else stands on the line: elsewhere "May" and "April" are names. */
function beginOfLastLine(text: string, context: DateContext): number | undefined {
  const begin = text.lastIndexOf("\n") + 1;
  const line = text.slice(begin);
  if (begin === 0 || line.length > REACH) return undefined;
  const dates = findDates(line, { ...context, dateExpected: true });
  if (dates.length === 0) return undefined;
  const rest = dates.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), line);
  return /[a-z\d]/.test(rest.toLowerCase().replace(FILLER_WORDS, "")) ? undefined : begin;
}

interface Around {
  /** Where the first date stands. */
  readonly date: number | undefined;
  /** Whether a body is named behind a place, on the same line. */
  readonly isBodyBehind: (from: number) => boolean;
}

/** Weak words are of time only right before an amount of it; "Quarterly Review Board" leads, and is no time. */
function opensTime(text: string, match: RegExpExecArray, { date, isBodyBehind }: Around): boolean {
  const [word] = match;
  const end = match.index + word.length;
  if (WEAK_OPENING.test(word)) return isAmount(text.slice(end, end + REACH));
  if (isBodyBehind(end)) return false;
  if (match.index === 0 || text.charAt(match.index - 1) === "\n") return true;
  return date !== undefined || /^[\s.,;:)]*(?:$|\n|[–-]|from|until|review|thereafter)/i.test(text.slice(end));
}

/** Whether the first that stands in a text is an amount of time. */
function isAmount(text: string): boolean {
  return amountIn(text.toLowerCase())?.from === text.search(/\S/);
}

/** Asked from left to right: each line is looked through once for all places in it. */
function bodiesIn(text: string): Around["isBodyBehind"] {
  let lineEnd = -1;
  let last = -1;
  return (from) => {
    if (from > lineEnd) {
      const found = text.indexOf("\n", from);
      lineEnd = found === -1 ? text.length : found;
      last = lastBodyIn(text.slice(from, lineEnd), from);
    }
    return from <= last;
  };
}

/** Where the last body is named in a part of the text that begins at a place; -1 where none is. */
function lastBodyIn(part: string, from: number): number {
  let last = -1;
  for (const { index } of part.matchAll(EVERY_BODY)) last = from + index;
  return last;
}

const EVERY_BODY = new RegExp(BODY_WORDS.source, "gi");
