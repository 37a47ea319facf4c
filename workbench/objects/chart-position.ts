import type { Area, ChartData } from "../workbook/data";
import type { EngineStructure, Lines } from "../workbook/engine";
import type { Shift } from "../workbook/shift";

type Position = ChartData["position"];

/** Where a block of cells lies, in points from the sheet's corner. */
export function positionOf(structure: EngineStructure, sheet: string, area: Area): Position {
  const left = offset(structure, sheet, "columns", area.left);
  const top = offset(structure, sheet, "rows", area.top);
  return {
    left,
    top,
    width: offset(structure, sheet, "columns", area.right + 1) - left,
    height: offset(structure, sheet, "rows", area.bottom + 1) - top,
  };
}

/** A chart keeps to the cells beneath it: it moves when rows or columns before it come or go. */
export function shiftPosition(
  structure: EngineStructure,
  sheet: string,
  position: Position,
  { axis, kind, at, count }: Shift,
): Position {
  const from = offset(structure, sheet, axis, at);
  const by =
    kind === "insert"
      ? offset(structure, sheet, axis, at + count) - from
      : -count * structure.size(sheet, axis, at);
  if (axis === "rows")
    return position.top < from ? position : { ...position, top: Math.max(position.top + by, 0) };
  return position.left < from ? position : { ...position, left: Math.max(position.left + by, 0) };
}

function offset(structure: EngineStructure, sheet: string, axis: Lines["axis"], index: number): number {
  let sum = 0;
  for (let line = 0; line < index; line++) sum += structure.size(sheet, axis, line);
  return sum;
}
