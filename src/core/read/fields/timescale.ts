import { dayOfSerial, lastDayOf, firstDayOf, monthOf, showDay, yearOf, type Day } from "../../calendar/day";
import type { Timescale } from "../../model/timescale";
import {
  NOTHING_TO_SURVEY,
  defineField,
  type FieldCell,
  type Parsed,
  type ReadContext,
} from "../define-field";
import { datePartsOf, isDateFormat } from "../number-format";
import { readTimescale } from "../timescales/read-timescale";
import { timescaleOf } from "../timescales/timescale-kind";
import { splitLeadAndTimescale } from "../split-lead-and-timescale";

/** When the action is due. Where a lead shares the cell, only the part about the time is read. */
export const timescale = defineField<Timescale, undefined>({
  from: ["timescale", "due_revised", "due", "milestones"],
  survey: NOTHING_TO_SURVEY,
  parse(cell, context) {
    if (typeof cell.value === "number") return readNumber(cell, cell.value, context);
    const text = cell.shared.some((name) => name.startsWith("lead"))
      ? splitLeadAndTimescale(cell.text, context).timescale
      : cell.text;
    return text === "" ? "blank" : readTimescale(text, context);
  },
});

/** A date that Excel holds as a number, or a year that stands alone. */
function readNumber(cell: FieldCell, value: number, context: ReadContext): Parsed<Timescale> | undefined {
  if (!isDateFormat(cell.format)) return isYear(value) ? readTimescale(String(value), context) : undefined;

  const day = dayOfSerial(value, context.date1904);
  if (!day) return undefined;
  const parts = datePartsOf(cell.format);
  if (!parts.day && parts.month) return readMonth(day);
  return {
    value: timescaleOf("date", { due: day, precision: "day" }),
    sure: parts.year,
    because: parts.year ? undefined : `The year is not shown; Excel holds ${showDay(day)}.`,
  };
}

/** "Apr-20" is held as 1 April 2020 and means the month. */
function readMonth(day: Day): Parsed<Timescale> {
  const due = lastDayOf(yearOf(day), monthOf(day));
  const isFirst = day === firstDayOf(yearOf(day), monthOf(day));
  return {
    value: timescaleOf("date", { due, precision: "month" }),
    sure: isFirst,
    because: `The cell shows only the month, so it is read as ${showDay(due)}: a month means its last day.`,
  };
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}
