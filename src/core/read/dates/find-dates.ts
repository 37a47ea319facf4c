import type { NO_SUCH_DAY } from "./date-form";
import { type DateContext, type Period } from "./date-form";
import { DATE_FORMS } from "./index";

/** A date in a text, and where it stands there: from the first character to after the last. */
export interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What it stands for, or that the calendar has no such day. */
  readonly period: Period | typeof NO_SUCH_DAY;
}

/** All dates in a text, in the order in which they stand. */
export function findDates(text: string, context: DateContext): readonly FoundDate[] {
  // No form is without a digit, and most cells have none.
  if (!/\d/.test(text)) return [];
  const found: FoundDate[] = [];
  for (const form of DATE_FORMS) {
    for (const match of text.matchAll(form.pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (found.some((other) => from < other.to && to > other.from)) continue;
      const period = form.read(match.groups ?? {}, context);
      if (period !== undefined) found.push({ from, to, text: match[0], period });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
