import type { Area, ChartData } from "../workbook/data";
import type { Lines } from "../workbook/engine";
import type { Shift } from "../workbook/shift";
import type { Book } from "./book";

type Position = ChartData["position"];

/** Where a block of cells lies, in points from the sheet's corner. */
export function positionOf(book: Book, sheet: string, area: Area): Position {
  const left = offset(book, sheet, "columns", area.left);
  const top = offset(book, sheet, "rows", area.top);
  return {
    left,
    top,
    width: offset(book, sheet, "columns", area.right + 1) - left,
    height: offset(book, sheet, "rows", area.bottom + 1) - top,
  };
}

/** A chart keeps to the cells beneath it: it moves when rows or columns before it come or go. */
export function shiftPosition(
  book: Book,
  sheet: string,
  position: Position,
  { axis, kind, at, count }: Shift,
): Position {
  const from = offset(book, sheet, axis, at);
  const by =
    kind === "insert"
      ? offset(book, sheet, axis, at + count) - from
      : -count * book.engine.structure.size(sheet, axis, at);
  if (axis === "rows")
    return position.top < from ? position : { ...position, top: Math.max(position.top + by, 0) };
  return position.left < from ? position : { ...position, left: Math.max(position.left + by, 0) };
}

function offset(book: Book, sheet: string, axis: Lines["axis"], index: number): number {
  let sum = 0;
  for (let line = 0; line < index; line++) sum += book.engine.structure.size(sheet, axis, line);
  return sum;
}
