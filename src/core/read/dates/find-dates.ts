import type { DateContext, DateForm, NO_SUCH_DAY, Period } from "./date-form";
import { DATE_FORMS } from "./index";
import { hintsIn, plainText } from "./plain-text";

/** A date in a text, and where it stands there: from the first character to after the last. */
export interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What it stands for, or that the calendar has no such day. */
  readonly period: Period | typeof NO_SUCH_DAY;
}

/** All dates in a text, in the order in which they stand. Those without a year only where a date belongs. */
export function findDates(text: string, context: DateContext): readonly FoundDate[] {
  return datesIn(plainText(text), text, context);
}

/** The same, of a text whose plain form is known. */
export function datesIn(plain: string, text: string, context: DateContext): readonly FoundDate[] {
  const found: FoundDate[] = [];
  let left = plain;
  let hints = hintsIn(left);
  for (const form of DATE_FORMS) {
    if (!form.needs.every((hint) => hints.has(hint)) || (form.isLoose && !context.dateExpected)) continue;
    const matches = matchesOf(form, left, context);
    if (matches.length === 0) continue;
    for (const { from, to, period } of matches) found.push({ from, to, text: text.slice(from, to), period });
    left = without(left, matches);
    hints = hintsIn(left);
    if (hints.size === 0) break;
  }
  return found.sort((a, b) => a.from - b.from);
}

/** By the pattern's own place, since matchAll would copy the pattern for every text. */
function matchesOf(form: DateForm, text: string, context: DateContext): readonly Omit<FoundDate, "text">[] {
  const { pattern } = form;
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NOTHING;
  const found: Omit<FoundDate, "text">[] = [];
  while (match) {
    const period = form.read(match.groups ?? {}, context);
    if (period !== undefined) found.push({ from: match.index, to: pattern.lastIndex, period });
    match = pattern.exec(text);
  }
  return found;
}

const NOTHING: readonly Omit<FoundDate, "text">[] = [];

/** What a form has found, a later one does not see; it still is a part of a word. */
function without(text: string, matches: readonly Omit<FoundDate, "text">[]): string {
  let left = "";
  let after = 0;
  for (const { from, to } of matches) {
    left += text.slice(after, from) + "_".repeat(to - from);
    after = to;
  }
  return left + text.slice(after);
}
