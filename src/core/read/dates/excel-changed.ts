import { yearOf } from "../../calendar/day";
import { monthsFrom, type DateContext, type Period } from "./date-form";

/** How far beyond the plan's other years the typed one may lie. */
const YEARS_BEFORE = 1;
const YEARS_AFTER = 3;

/**
 * Whether a day shown without a year was typed as a month and two digits of a year: "Mar 14" becomes
 * 14 March. It was, where the plan's other dates are months, and the number fits their years.
 */
export function wasChangedByExcel(date: number, { asAt, habits }: DateContext): boolean {
  if (!habits?.usesMonths) return false;
  const year = 2000 + date;
  const first = Math.min(habits.firstYear, yearOf(asAt));
  const last = Math.max(habits.lastYear, yearOf(asAt));
  return year >= first - YEARS_BEFORE && year <= last + YEARS_AFTER;
}

/** The month that was typed, before Excel made a day of it. */
export function monthTyped(date: number, month: number): Period {
  const year = 2000 + date;
  return {
    ...monthsFrom(year, month, 1),
    precision: "month",
    sure: false,
    because: `Excel has probably changed a month and a year into a day: the ${date} is taken for ${year}, as the plan’s other dates are months.`,
    suspect: "excel-changed",
  };
}
