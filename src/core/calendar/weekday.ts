import { daysBetween, firstDayOf, type Day } from "./day";

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: Day): number {
  // 1 January 1900 was a Monday.
  const days = daysBetween(firstDayOf(1900, 1), day) % 7;
  return ((days + 7) % 7) + 1;
}
