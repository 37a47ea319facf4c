import { dayOf, lastDayOf } from "../../calendar/day";
import type { Period } from "./date-form";

/** The same day of any year; 29 February goes to the 28th where there is none. */
export function inYearOf(month: number, date: number): (year: number) => Period {
  return (year) => {
    const day = dayOf(year, month, date) ?? lastDayOf(year, month);
    return { first: day, last: day, precision: "day", sure: true };
  };
}
