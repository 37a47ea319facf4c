import { serialOfDay, type Day } from "../calendar/day";
import { columnLetters, type CellRef } from "../model/cell-ref";
import { AS_AT_NAME } from "../model/live-rule";
import type { Rag } from "../model/rag";
import type { CellValue } from "../model/snapshot";
import type { Step } from "./schedule";

/** How much of each end of a long text is compared, beside its length. */
const SAMPLE = 20;

/** The last row that a sheet can have, counted from 1. */
const LAST_ROW = 1_048_576;

/**
 * A reference that moves with the row that is judged: written for the first row of the rule's area,
 * as Excel wants it. `row` is the row of the cell that is coloured.
 */
export function relativeRef(cell: CellRef, row: number, areaTop: number): string {
  const number = areaTop + cell.row - row + 1;
  const letters = `$${columnLetters(cell.column)}`;
  return number >= 1 && number <= LAST_ROW
    ? `${letters}${String(number)}`
    : `${letters}$${String(cell.row + 1)}`;
}

/** What Excel gives for a cell whose formula failed. */
const ERROR = /^#(?:N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!)$/;

/**
 * True while the cell holds what was read. When the officer changes it, the rule falls silent until
 * the plan is rated again: no colour is better than a wrong one.
 */
export function holds(ref: string, value: CellValue): string {
  if (typeof value === "string") return holdsText(ref, value);
  return `${ref}=${typeof value === "boolean" ? String(value).toUpperCase() : String(value)}`;
}

function holdsText(ref: string, text: string): string {
  if (ERROR.test(text)) return `ISERROR(${ref})`;
  if (text.length <= SAMPLE && !/[\n\r]/.test(text)) return `${ref}=${quoted(text)}`;
  const start = /^[^\n\r]{0,20}/.exec(text)?.[0] ?? "";
  const end = /[^\n\r]{0,20}$/.exec(text)?.[0] ?? "";
  const ends = [
    `LEFT(${ref},${String(start.length)})=${quoted(start)}`,
    `RIGHT(${ref},${String(end.length)})=${quoted(end)}`,
  ];
  return [`LEN(${ref})=${String(text.length)}`, ...ends].join(",");
}

/** The conditions under which a schedule shows a rating, one for each time that it does. */
export function timesOf(steps: readonly Step[], rag: Rag): readonly string[] {
  return steps.flatMap((step, index) => {
    if (step.rag !== rag) return [];
    return [[after(step.from), before(steps[index + 1]?.from)].filter((part) => part !== "").join(",")];
  });
}

function after(day: Day | undefined): string {
  return day ? `${AS_AT_NAME}>=${String(serialOfDay(day))}` : "";
}

function before(day: Day | undefined): string {
  return day ? `${AS_AT_NAME}<${String(serialOfDay(day))}` : "";
}

/** The same, in days before or after the date that a cell holds, so that the rule follows a new date. */
export function timesFromCell(
  steps: readonly Step[],
  rag: Rag,
  date: { readonly ref: string; readonly due: Day },
): readonly string[] {
  const offset = (day: Day): string => {
    const days = serialOfDay(day) - serialOfDay(date.due);
    return days === 0 ? date.ref : `${date.ref}${days > 0 ? "+" : "-"}${String(Math.abs(days))}`;
  };
  return steps.flatMap((step, index) => {
    if (step.rag !== rag) return [];
    const until = steps[index + 1]?.from;
    const parts = [
      step.from ? `${AS_AT_NAME}>=${offset(step.from)}` : "",
      until ? `${AS_AT_NAME}<${offset(until)}` : "",
    ];
    return [parts.filter((part) => part !== "").join(",")];
  });
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
