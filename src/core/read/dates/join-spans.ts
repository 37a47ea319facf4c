import { addDays, type Day } from "../../calendar/day";
import { ALTERNATIVE_JOINT, END_JOINT, RANGE_JOINTS, START_LEAD } from "../../vocabulary/timescale-words";
import { NO_SUCH_DAY, type Period } from "./date-form";
import type { PartDate } from "./part-of-period";

/** A date as a timescale is read from it: one, or a first and a last day that were written as two. */
export interface SpanDate extends PartDate {
  /** The two periods that a span was written by. */
  readonly ends?: readonly [Period, Period];
  /** Whether it is one of two dates ("March or April"), and which nobody knows. */
  readonly isEither?: boolean;
}

/** No word that counts stands further before a date. */
const REACH = 40;

/** Makes one of two dates with "to", a hyphen or the like between them. */
export function joinSpans(plain: string, dates: readonly PartDate[]): readonly SpanDate[] {
  const joined: SpanDate[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    const span = before && spanOf(plain, before, date, joined.at(-2)?.to ?? 0);
    if (span) joined[joined.length - 1] = span;
    else joined.push(date);
  }
  return joined;
}

function spanOf(plain: string, a: SpanDate, b: PartDate, after: number): SpanDate | undefined {
  if (a.period === NO_SUCH_DAY || b.period === NO_SUCH_DAY || a.isEither) return undefined;
  const periods = [a.period, b.period] as const;
  const between = plain.slice(a.to, b.from);
  const both = { from: a.from, to: b.to, text: plain.slice(a.from, b.to) };
  if (ALTERNATIVE_JOINT.test(between) || isTurn(plain, a, b)) {
    return { ...both, isEnd: true, isEither: true, period: later(...periods) };
  }
  const lead = plain.slice(Math.max(after, a.from - REACH), a.from);
  const isOne = a.ends ? goesOn(between, periods) : joins({ between, lead, isNamedEnd: b.isEnd }, periods);
  if (!isOne || isBullet(plain, a, between)) return undefined;
  const { because: _because, ...last } = b.period;
  const sure = a.period.sure && b.period.sure;
  return { ...both, isEnd: false, ends: periods, period: { ...last, first: a.period.first, sure } };
}

/** "May/June/July" goes on; "June – Sept – Dec" is no one time. */
function goesOn(between: string, periods: readonly [Period, Period]): boolean {
  return /^\s?\/\s?$/.test(between) && follow(...periods);
}

/** What stands before two dates and between them. */
interface Between {
  readonly between: string;
  readonly lead: string;
  /** "Start Sept; end March": the end is a part of the second date. */
  readonly isNamedEnd: boolean;
}

/** "Q3 – December 2024" ends once. */
function isSaidTwice([a, b]: readonly [Period, Period]): boolean {
  return a.last === b.last && a.precision !== b.precision && a.precision !== "day";
}

function joins({ between, lead, isNamedEnd }: Between, periods: readonly [Period, Period]): boolean {
  if (RANGE_JOINTS.test(between)) return !isSaidTwice(periods);
  if (END_JOINT.test(between)) return START_LEAD.test(lead);
  if (isNamedEnd && /^[\s,;.]{1,4}$/.test(between)) return START_LEAD.test(lead);
  if (/^\s?(?:and|&)\s?$/.test(between) && /\bbetween\s$/.test(lead)) return true;
  return /^\s?(?:\/|&|and)\s?$/.test(between) && !/,\s?$/.test(lead) && follow(...periods);
}

/** "End of March/early April" is one time or the other, as it comes. */
function isTurn(plain: string, a: PartDate, b: PartDate): boolean {
  return /^(?:end|late)\b.{3,30}\s?\/\s?(?:early|beg|start)/.test(plain.slice(a.from, b.from + 5));
}

/** "Jan/Feb" is one time, since the one begins on the day after the other ends. */
function follow(a: Period, b: Period): boolean {
  return a.precision !== "day" && a.precision === b.precision && nextDay(a.last) === b.first;
}

function nextDay(day: Day): Day {
  return addDays(day, 1);
}

/** A hyphen on a line of its own opens the next item of a list, where the line before begins so, too. */
function isBullet(plain: string, a: PartDate, between: string): boolean {
  return /\n\s{0,3}-/.test(between) && /(?:^|\n)\s{0,3}-\s{0,3}$/.test(plain.slice(0, a.from).slice(-8));
}

function later(a: Period, b: Period): Period {
  const last = a.last > b.last ? a : b;
  return { ...last, sure: false, because: "Two dates are left open; the later is taken." };
}
