import type { DateForm } from "./date-form";
import { dayInDigits } from "./day-in-digits";
import { dayMonthYear } from "./day-month-year";
import { financialQuarter } from "./financial-quarter";
import { financialYear } from "./financial-year";
import { isoDay } from "./iso-day";
import { monthAndTwoDigits } from "./month-and-two-digits";
import { monthAndYear } from "./month-and-year";
import { year } from "./year";

/** Tried in this order; what an earlier form has found, a later one does not read again. */
export const DATE_FORMS: readonly DateForm[] = [
  isoDay,
  dayMonthYear,
  dayInDigits,
  monthAndYear,
  financialQuarter,
  monthAndTwoDigits,
  financialYear,
  year,
];
