import { cellOf } from "../model/reading";
import { areaOf, type CellRef } from "../model/cell-ref";
import type { Action } from "../model/plan";
import type { Table } from "../model/table";
import { EXPLAINED_FIELDS } from "./explained-fields";

/**
 * The places in the plan, from 0, of the actions that a cell belongs to: those that were read from it, more than
 * one where it is merged; or else those that stand in its row; or else the last one above it in its table, of which
 * the row is one more line. Empty where no action does.
 */
export function actionsAt(
  actions: readonly Action[],
  tables: readonly Pick<Table, "sheet" | "range">[],
  cell: CellRef,
): readonly number[] {
  const places = actions.map((_, place) => place).filter((place) => actions[place]?.sheet === cell.sheet);
  const read = places.filter((place) => isReadFrom(actions[place], cell));
  if (read.length > 0) return read;
  const rowOf = (place: number): number => (actions[place]?.row ?? 0) - 1;
  const inRow = places.filter((place) => rowOf(place) === cell.row);
  if (inRow.length > 0) return inRow;
  const top = topOfTable(tables, cell);
  const above = places.findLast((place) => rowOf(place) < cell.row && rowOf(place) >= top);
  return above === undefined ? [] : [above];
}

function isReadFrom(action: Action | undefined, cell: CellRef): boolean {
  return (
    action !== undefined &&
    EXPLAINED_FIELDS.some(({ readingOf }) => {
      const at = cellOf(readingOf(action));
      return at?.row === cell.row && at.column === cell.column && at.sheet === cell.sheet;
    })
  );
}

/** The first row of the table that the cell stands in; infinite where it stands in none. */
function topOfTable(tables: Parameters<typeof actionsAt>[1], { sheet, row, column }: CellRef): number {
  const area = tables
    .filter((table) => table.sheet === sheet)
    .map(({ range }) => areaOf(range))
    .find(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right);
  return area?.top ?? Number.POSITIVE_INFINITY;
}
