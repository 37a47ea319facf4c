import type { Period } from "../../model/about";
import { firstDayOf, lastDayOf } from "../../calendar/day";

const YEARS = /\b(20\d\d)\s*(?:[-–—/]|to)\s*(20\d\d|\d\d)\b(?![/.-]\d)/;
const PLAN = /\b(?:plan|strategy|programme|priorities|tracker)\b/i;

/** Plans of schools run with the school year, all others with the financial one. */
const OF_A_SCHOOL = /\b(?:school|academy|academic|college|pupils?)\b/i;

/** The years that a title gives: "Improvement Plan 2019/20" runs from 1 April 2019 to 31 March 2020. */
export function periodIn(text: string): Period | undefined {
  const [, from, to] = YEARS.exec(text) ?? [];
  if (from === undefined || to === undefined || !PLAN.test(text)) return undefined;
  const start = Number(from);
  const end = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to);
  if (end <= start || end - start > 15) return undefined;
  return OF_A_SCHOOL.test(text)
    ? { start: firstDayOf(start, 9), end: lastDayOf(end, 8) }
    : { start: firstDayOf(start, 4), end: lastDayOf(end, 3) };
}
