import { addressOf, columnOf, type CellRef } from "../model/cell-ref";
import type { Action } from "../model/plan";
import { cellOf } from "../model/reading";
import type { Report } from "../model/report";
import type { CellValue, WorkbookSnapshot } from "../model/snapshot";
import type { Table } from "../model/table";

/** A cell of the plan with what it holds, as it stands in the workbook. */
export interface HeldCell {
  readonly cell: CellRef;
  readonly value: CellValue;
  readonly format: string;
}

/** A cell that shows a rating, and the actions that it stands for: several where it is merged. */
export interface RatedCell extends HeldCell {
  readonly actions: readonly RatedAction[];
}

/** An action, with the cells that its rating was read from. */
export interface RatedAction {
  readonly action: Action;
  readonly timescale: HeldCell | undefined;
  /** All cells that say how it stands: its progress, and columns for the status and for percent complete. */
  readonly progress: readonly HeldCell[];
  /** What tells its row from others where neither of them holds anything. */
  readonly name: HeldCell | undefined;
}

/** The cells of ratings and of timescales, each once, in no special order. */
export function ratedCells({ plan, tables }: Report, snapshot: WorkbookSnapshot): readonly RatedCell[] {
  const held = heldBy(snapshot);
  const found = new Map<string, { readonly held: HeldCell; readonly actions: RatedAction[] }>();
  for (const action of plan.actions) {
    const rated: RatedAction = {
      action,
      timescale: held(cellOf(action.timescale)),
      progress: standingCells(action, tables).flatMap((cell) => held(cell) ?? []),
      name: held(cellOf(action.action)),
    };
    for (const cell of [held(cellOf(action.rag)), rated.timescale]) {
      if (!cell) continue;
      const address = addressOf(cell.cell);
      const entry = found.get(address) ?? { held: cell, actions: [] };
      entry.actions.push(rated);
      found.set(address, entry);
    }
  }
  return [...found.values()].map((entry) => ({ ...entry.held, actions: entry.actions }));
}

/** Columns that say how an action stands, beside the one that its reading names. */
const OF_STANDING: ReadonlySet<string> = new Set(["progress", "status", "pct"]);

function standingCells(action: Action, tables: readonly Table[]): readonly CellRef[] {
  const read = cellOf(action.progress);
  if (!read) return [];
  const beside = tables
    .filter((table) => table.sheet === action.sheet && isIn(action.row, table.range))
    .flatMap((table) => table.columns.filter(({ fields }) => fields.some((field) => OF_STANDING.has(field))))
    .map(({ column }) => ({ sheet: action.sheet, row: action.row - 1, column: columnOf(column) }));
  return [read, ...beside.filter((cell) => cell.column !== read.column)];
}

/** Whether a row, as Excel numbers it, is one of a range such as "A3:H19". */
function isIn(row: number, range: string): boolean {
  const [first = 0, last = 0] = [...range.matchAll(/\d+/g)].map(Number);
  return row >= first && row <= last;
}

function heldBy(snapshot: WorkbookSnapshot): (cell: CellRef | undefined) => HeldCell | undefined {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet] as const));
  return (cell) => {
    const sheet = cell && sheets.get(cell.sheet);
    if (!sheet) return undefined;
    const row = cell.row - sheet.top;
    const column = cell.column - sheet.left;
    return {
      cell,
      value: sheet.values[row]?.[column] ?? "",
      format: sheet.numberFormats[row]?.[column] ?? "General",
    };
  };
}
