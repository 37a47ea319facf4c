import type { Area } from "../model/cell-ref";
import type { Grid } from "./grid";

/** The text of a row that has only one. */
export interface OnlyText {
  readonly text: string;
  readonly column: number;
}

/** The one text that stands in a row between two columns; undefined where there are more, or none. */
export function onlyTextIn(
  grid: Grid,
  row: number,
  { left, right }: Pick<Area, "left" | "right">,
): OnlyText | undefined {
  let only: OnlyText | undefined;
  for (let column = left; column <= right; column++) {
    const text = grid.ownText(row, column);
    if (text === "") continue;
    if (only) return undefined;
    only = { text, column };
  }
  return only;
}
