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
  return times.map((time) => `AND(${[...guards, time].filter((part) => part !== "").join(",")})`);
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
  const [only] = cell.actions;
  const date = only && cell.actions.length === 1 ? liveDate(only, reference) : undefined;
  if (!only || !date) {
    const held = cell.actions.flatMap(identifying);
    return {
      guards: unique(held.map((each) => holds(reference(each), each.value))),
      times: timesOf(steps, rag),
    };
  }
  const { timescale, progress } = only;
  const guards = [
    ...(timescale ? [`ISNUMBER(${reference(timescale)})`] : []),
    ...(progress ? [holds(reference(progress), progress.value)] : []),
  ];
  return { guards, times: timesFromCell(steps, rag, date) };
}

/** A date that Excel holds as such: the rule reads it from the cell, and follows when it is changed. */
function liveDate({ action, timescale }: RatedAction, reference: (cell: HeldCell) => string) {
  const read = valueOf(action.timescale);
  if (read?.kind !== "date" || !read.due || typeof timescale?.value !== "number") return undefined;
  if (read.precision !== "day" && read.precision !== "month") return undefined;
  // All parts of AND and OR are worked out, those of other rows' kinds too: N makes a text 0, not an error.
  const ref = `N(${reference(timescale)})`;
  return { due: read.due, ref: read.precision === "month" ? `EOMONTH(${ref},0)` : ref };
}

/** The cells that must still hold what was read; the action itself where the others are empty. */
function identifying({ timescale, progress, name }: RatedAction): readonly HeldCell[] {
  const cells = [timescale, progress].filter((cell) => cell !== undefined);
  const isEmpty = cells.every((cell) => cell.value === "");
  return isEmpty && name ? [...cells, name] : cells;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
