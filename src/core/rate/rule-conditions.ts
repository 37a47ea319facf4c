import { dayOfSerial, lastDayOf, monthOf, yearOf } from "../calendar/day";
import type { Rag } from "../model/rag";
import { valueOf } from "../model/reading";
import type { HeldCell, RatedAction, RatedCell } from "./rated-cells";
import { holds, relativeRef, timesFromCell, timesOf } from "./rule-formula";
import { scheduleOf, worstOf, type Step } from "./schedule";

/** The conditions under which a cell shows this rating, for a rule whose area begins in row `top`. */
export function conditionsOf(cell: RatedCell, rag: Rag, top: number): readonly string[] {
  const steps = worstOf(cell.actions.map(({ action }) => scheduleOf(action)));
  if (!steps.some((step) => step.rag === rag)) return [];
  const reference = ({ cell: other }: HeldCell): string => relativeRef(other, cell.cell.row, top);
  const { guards, times } = whenOf(cell, steps, rag, reference);
  // An error in one cell would make an error of the whole, and silence the rows around it.
  return times.map(
    (time) => `IFERROR(AND(${[...guards, time].filter((part) => part !== "").join(",")}),FALSE)`,
  );
}

/** How a rule knows when a cell's actions are due: from the date that the cell holds, or from what was read. */
export type DateMode = "day" | "month" | "read";

/** The same for all cells that one rule covers, or a row would be judged by another row's way. */
export function dateModeOf({ actions }: RatedCell): DateMode {
  const [only] = actions;
  return only && actions.length === 1 ? liveModeOf(only) : "read";
}

interface When {
  readonly guards: readonly string[];
  readonly times: readonly string[];
}

function whenOf(
  cell: RatedCell,
  steps: readonly Step[],
  rag: Rag,
  reference: (cell: HeldCell) => string,
): When {
  const mode = dateModeOf(cell);
  const [only] = cell.actions;
  const due = only && valueOf(only.action.timescale)?.due;
  if (mode === "read" || !only?.timescale || !due) {
    const held = cell.actions.flatMap(identifying);
    return {
      guards: unique(held.map((each) => holds(reference(each), each.value))),
      times: timesOf(steps, rag),
    };
  }
  const { timescale, progress } = only;
  const date = reference(timescale);
  const guards = [`ISNUMBER(${date})`, ...progress.map((cell) => holds(reference(cell), cell.value))];
  return {
    guards,
    times: timesFromCell(steps, rag, { due, ref: mode === "month" ? `EOMONTH(${date},0)` : date }),
  };
}

/** A date that Excel holds just as it was read: the rule reads it from the cell, and follows when it is changed. */
function liveModeOf({ action, timescale }: RatedAction): DateMode {
  const read = valueOf(action.timescale);
  const day = typeof timescale?.value === "number" ? dayOfSerial(timescale.value) : undefined;
  if (!day || read?.kind !== "date") return "read";
  if (read.precision === "day") return read.due === day ? "day" : "read";
  return read.precision === "month" && read.due === lastDayOf(yearOf(day), monthOf(day)) ? "month" : "read";
}

/** The cells that must still hold what was read; the action itself where the others are empty. */
function identifying({ timescale, progress, name }: RatedAction): readonly HeldCell[] {
  const cells = [...(timescale ? [timescale] : []), ...progress];
  const isEmpty = cells.every((cell) => cell.value === "");
  return isEmpty && name ? [...cells, name] : cells;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
