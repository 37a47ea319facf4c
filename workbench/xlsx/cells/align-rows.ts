import type { CellData, SheetData } from "../../workbook/data";
import { same } from "../same";

type RowCells = ReadonlyMap<number, CellData>;

const NO_CELLS: RowCells = new Map();

/**
 * Which old row each new row comes from, where that is another one: after rows were inserted or deleted, those below are
 * the same rows in other places. So they keep what is not modelled, such as rich text. A wrong guess does no harm, since
 * each cell is compared with its source afterwards.
 */
export function movedRows(
  before: SheetData["cells"],
  after: SheetData["cells"],
): ReadonlyMap<number, number> {
  const numbers = new Set([...before.keys(), ...after.keys()]);
  const changed = [...numbers]
    .filter((row) => !same(before.get(row), after.get(row)))
    .sort((one, other) => one - other);

  const places = placesByMark(before, changed);
  const moved = new Map<number, number>();
  let last = -1;
  for (const row of changed) {
    const mark = markOf(after.get(row) ?? NO_CELLS) ?? "";
    const source = places.get(mark)?.find((place) => place > last) ?? -1;
    last = Math.max(last, source);
    if (source !== -1 && source !== row) moved.set(row, source);
  }
  return moved;
}

function placesByMark(cells: SheetData["cells"], rows: readonly number[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const row of rows) {
    const mark = markOf(cells.get(row) ?? NO_CELLS);
    if (mark !== undefined) places.set(mark, [...(places.get(mark) ?? []), row]);
  }
  return places;
}

/** What a row is known by: its texts and looks. Formulas change when they move; a row without text is like many others. */
function markOf(cells: RowCells): string | undefined {
  const entries = [...cells].sort(([one], [other]) => one - other);
  if (
    !entries.some(
      ([, { value, formula }]) => formula === undefined && value?.kind === "text" && value.value !== "",
    )
  )
    return undefined;
  return JSON.stringify(
    entries.map(([column, { value, formula, style }]) => [
      column,
      formula === undefined ? value : "=",
      style,
    ]),
  );
}
