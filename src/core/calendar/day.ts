/**
 * A day of the calendar, such as "2020-04-30". Days in this form sort as text. There is no
 * time and no zone in it, so nothing shifts when the clocks change.
 */
export type Day = string & { readonly __day: true };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const SHORT_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The day, or undefined where the calendar has no such day (31 September). Months count from 1. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > lastDateOf(year, month)) return undefined;
  return written(year, month, date);
}

/** Reads "2020-04-30"; undefined for anything else. */
export function parseDay(text: string): Day | undefined {
  const match = DAY.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

export function firstDayOf(year: number, month: number): Day {
  return written(year, month, 1);
}

export function lastDayOf(year: number, month: number): Day {
  return written(year, month, lastDateOf(year, month));
}

export function yearOf(day: Day): number {
  return numberIn(day, 0, 4);
}

/** Counts from 1. */
export function monthOf(day: Day): number {
  return numberIn(day, 5, 7);
}

export function dateOf(day: Day): number {
  return numberIn(day, 8, 10);
}

/** The digits from a place to before another, as a number: no text is cut out for it. */
function numberIn(day: Day, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index++) number = number * 10 + day.charCodeAt(index) - 48;
  return number;
}

/** The day that a clock shows at its own place in the world. */
export function todayOf(now: {
  readonly getFullYear: () => number;
  readonly getMonth: () => number;
  readonly getDate: () => number;
}): Day {
  return written(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Positive when `to` is later than `from`. */
export function daysBetween(from: Day, to: Day): number {
  return ordinalOf(to) - ordinalOf(from);
}

export function addDays(day: Day, days: number): Day {
  return ofOrdinal(ordinalOf(day) + days);
}

/** Goes to the last day where the month is too short: 31 January and a month is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return written(year, month, Math.min(dateOf(day), lastDateOf(year, month)));
}

/** "30 Apr 2020": how a day is shown to people, everywhere. */
export function showDay(day: Day): string {
  return `${dateOf(day)} ${SHORT_MONTHS[monthOf(day) - 1] ?? ""} ${yearOf(day)}`;
}

/**
 * The day that a cell's number stands for: days since 30 December 1899, or since 1 January 1904
 * in a workbook of the old Macintosh kind. Excel counts a 29 February 1900 that never was, so
 * numbers below 61 are one day off; they are times or mistakes in any plan, and are refused.
 */
export function dayOfSerial(serial: number, date1904 = false): Day | undefined {
  const days = Math.floor(serial) + (date1904 ? 1462 : 0);
  if (!(days >= 61 && days < 2958466)) return undefined;
  return ofOrdinal(days - 25569);
}

/** The number by which Excel holds the day, in a workbook that counts from 1900. */
export function serialOfDay(day: Day): number {
  return ordinalOf(day) + 25569;
}

function written(year: number, month: number, date: number): Day {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return text as Day;
}

function lastDateOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1 January 1970. */
function ordinalOf(day: Day): number {
  return Date.UTC(yearOf(day), monthOf(day) - 1, dateOf(day)) / 86_400_000;
}

/** The civil-from-days arithmetic: years that begin in March put the leap day last. */
function ofOrdinal(ordinal: number): Day {
  const shifted = ordinal + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}
