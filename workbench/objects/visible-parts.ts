import { ExcelError } from "../protocol/excel-error";
import { intersection } from "../workbook/area";
import type { Area } from "../workbook/data";
import type { Lines } from "../workbook/engine";
import type { RangeState } from "./states";

/** `getSpecialCells("Visible")`: the area without its hidden rows and columns, as few areas as can be. */
export function visibleParts(state: RangeState, kind: string): Area[] {
  if (kind !== "Visible") {
    throw new ExcelError("NotImplemented", `The stand-in for Excel lacks Range.getSpecialCells("${kind}").`);
  }
  const { book, sheet, area } = state;
  const used = book.engine.cells.used(sheet, "values and formats");
  const looked = used && intersection(area, used);
  if (!looked) return [area];
  const rows = stretches(looked.top, looked.bottom, (row) => hidden(state, "rows", row));
  const columns = stretches(looked.left, looked.right, (column) => hidden(state, "columns", column));
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, bottom, left, right })));
}

function hidden({ book, sheet }: RangeState, axis: Lines["axis"], index: number): boolean {
  return book.engine.structure.isHidden(sheet, axis, index);
}

function stretches(first: number, last: number, isHidden: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let index = first; index <= last; index++) {
    if (isHidden(index)) continue;
    const open = found.at(-1);
    if (open?.[1] === index - 1) open[1] = index;
    else found.push([index, index]);
  }
  return found;
}
