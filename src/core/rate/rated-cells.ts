import { addressOf, type CellRef } from "../model/cell-ref";
import type { Action } from "../model/plan";
import { cellOf } from "../model/reading";
import type { CellValue, WorkbookSnapshot } from "../model/snapshot";

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
  readonly progress: HeldCell | undefined;
  /** What tells its row from others where neither of them holds anything. */
  readonly name: HeldCell | undefined;
}

/** The cells of ratings and of timescales, each once, in no special order. */
export function ratedCells(actions: readonly Action[], snapshot: WorkbookSnapshot): readonly RatedCell[] {
  const held = heldBy(snapshot);
  const found = new Map<string, { readonly held: HeldCell; readonly actions: RatedAction[] }>();
  for (const action of actions) {
    const rated: RatedAction = {
      action,
      timescale: held(cellOf(action.timescale)),
      progress: held(cellOf(action.progress)),
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
