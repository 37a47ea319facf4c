import type { Area } from "../../model/cell-ref";
import type { Grid } from "../grid";

/** The text of a row that has only one. */
export interface OnlyText {
  readonly text: string;
  readonly column: number;
}

/**
 * The one text that stands in a row between two columns; undefined where there are more, or none, or where
 * a cell above reaches down into the row.
 */
export function onlyTextIn(
  grid: Grid,
  row: number,
  { left, right }: Pick<Area, "left" | "right">,
): OnlyText | undefined {
  let only: OnlyText | undefined;
  for (let column = left; column <= right; column++) {
    const text = grid.ownText(row, column);
    if (text === "" && (grid.mergeAt(row, column)?.top ?? row) < row) return undefined;
    if (text === "") continue;
    if (only) return undefined;
    only = { text, column };
  }
  return only;
}

/** The title that stands at most so many rows above a row, with nothing but empty rows between. */
export function titleRowAbove(
  grid: Grid,
  row: number,
  rows: number,
): (OnlyText & { readonly row: number }) | undefined {
  for (let above = row - 1; above >= Math.max(grid.area.top, row - rows); above--) {
    const only = onlyTextIn(grid, above, grid.area);
    if (only) return { ...only, row: above };
    if (!isBlankRow(grid, above)) return undefined;
  }
  return undefined;
}

export function isBlankRow(grid: Grid, row: number): boolean {
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    if (grid.ownText(row, column) !== "") return false;
  }
  return true;
}
