import { cellOf } from "../model/reading";
import type { CellRef } from "../model/cell-ref";
import type { Action } from "../model/plan";
import { EXPLAINED_FIELDS } from "./explained-fields";

/**
 * The places in the plan, from 0, of the actions that a cell belongs to: those that were read from it, more than
 * one where it is merged; or else those that stand in its row. Empty where no action does.
 */
export function actionsAt(actions: readonly Action[], cell: CellRef): readonly number[] {
  const places = actions.map((_, place) => place);
  const read = places.filter((place) => isReadFrom(actions[place], cell));
  return read.length > 0 ? read : places.filter((place) => isInRow(actions[place], cell));
}

function isReadFrom(action: Action | undefined, cell: CellRef): boolean {
  return (
    action?.sheet === cell.sheet &&
    EXPLAINED_FIELDS.some(({ readingOf }) => {
      const at = cellOf(readingOf(action));
      return at?.row === cell.row && at.column === cell.column && at.sheet === cell.sheet;
    })
  );
}

function isInRow(action: Action | undefined, cell: CellRef): boolean {
  return action?.sheet === cell.sheet && action.row === cell.row + 1;
}
