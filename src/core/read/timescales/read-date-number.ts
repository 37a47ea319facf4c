import {
  dateOf,
  dayOfSerial,
  lastDayOf,
  firstDayOf,
  monthOf,
  showDay,
  yearOf,
  type Day,
} from "../../calendar/day";
import type { Timescale } from "../../model/timescale";
import type { DateContext } from "../dates/date-form";
import { monthTyped, wasChangedByExcel } from "../dates/excel-changed";
import type { FieldCell, Parsed } from "../define-field";
import { datePartsOf, isDateFormat } from "../number-format";
import { readTimescale } from "./read-timescale";
import { timescaleOf } from "./timescale-kind";

/** The first year that a plan can speak of: what Excel holds before is a number, and no date. */
const FIRST_YEAR = 1980;

interface NumberContext extends DateContext {
  readonly date1904: boolean;
}

/** A date that Excel holds as a number, or a year that stands alone. */
export function readDateNumber(
  { format }: Pick<FieldCell, "format">,
  value: number,
  context: NumberContext,
): Parsed<Timescale> | undefined {
  if (!isDateFormat(format)) return readPlainNumber(value, context);

  const day = dayOfSerial(value, context.date1904);
  if (!day) return undefined;
  if (yearOf(day) < FIRST_YEAR) {
    return notADate(`Excel shows the number ${String(value)} as ${showDay(day)}, which cannot be meant.`);
  }
  const parts = datePartsOf(format);
  if (!parts.day && parts.month) return readMonth(day);
  if (!parts.day) return readTimescale(String(yearOf(day)), context);
  return parts.year
    ? { value: timescaleOf("date", { due: day, precision: "day" }), sure: true }
    : yearless(day, context);
}

function readPlainNumber(value: number, context: DateContext): Parsed<Timescale> | undefined {
  if (Number.isInteger(value) && value >= 1990 && value <= 2100) return readTimescale(String(value), context);
  const day = value >= 36_526 && value < 60_000 ? dayOfSerial(value) : undefined;
  return day && notADate(`It is the number by which Excel holds ${showDay(day)}, and not shown as a date.`);
}

/** "Apr-20" is held as 1 April 2020 and means the month. */
function readMonth(day: Day): Parsed<Timescale> {
  const due = lastDayOf(yearOf(day), monthOf(day));
  return {
    value: timescaleOf("date", { due, precision: "month" }),
    sure: day === firstDayOf(yearOf(day), monthOf(day)),
    because: `The cell shows only the month, so it is read as ${showDay(due)}: a month means its last day.`,
  };
}

/** "14-Mar" may have been typed as "Mar 14" for the year. */
function yearless(day: Day, context: DateContext): Parsed<Timescale> {
  if (!wasChangedByExcel(dateOf(day), context)) {
    return {
      value: timescaleOf("date", { due: day, precision: "day" }),
      sure: false,
      because: `The year is not shown; Excel holds ${showDay(day)}.`,
    };
  }
  const { last, because } = monthTyped(dateOf(day), monthOf(day));
  return {
    value: timescaleOf("date", { due: last, precision: "month", suspect: "excel-changed" }),
    sure: false,
    because,
  };
}

function notADate(because: string): Parsed<Timescale> {
  return { value: timescaleOf("invalid"), sure: true, because };
}
