import { columnIndex, columnName, parseArea } from "../../workbook/address";
import type { Area } from "../../workbook/data";

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Always with both ends, since `ref` and `sqref` know no "A:C" (ECMA-376 part 1, 18.18.62). */
export function areaName({ top, left, bottom, right }: Area): string {
  const start = cellName(top, left);
  return top === bottom && left === right ? start : `${start}:${cellName(bottom, right)}`;
}

export function areaNames(areas: readonly Area[]): string {
  return areas.map(areaName).join(" ");
}

export function parseCell(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = "", digits = ""] = CELL.exec(name) ?? [];
  return letters === "" ? undefined : { row: Number(digits) - 1, column: columnIndex(letters) };
}

/** Areas with spaces between them, as in `sqref`. */
export function parseAreas(names: string): Area[] {
  return names
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);
}
