import type { Area } from "../../workbook/data";

/** Excel's last row and column, from 0 (Excel specifications and limits, support.microsoft.com). */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** 0 is "A", 27 is "AB". */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

export function columnNumber(name: string): number {
  let number = 0;
  for (let at = 0; at < name.length; at += 1) number = number * 26 + name.toUpperCase().charCodeAt(at) - 64;
  return number - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function areaName({ top, left, bottom, right }: Area): string {
  const start = cellName(top, left);
  return top === bottom && left === right ? start : `${start}:${cellName(bottom, right)}`;
}

export function areaNames(areas: readonly Area[]): string {
  return areas.map(areaName).join(" ");
}

export function parseCell(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = "", digits = ""] = CELL.exec(name) ?? [];
  return letters === "" ? undefined : { row: Number(digits) - 1, column: columnNumber(letters) };
}

/** "B2:D9", "B2", "B:D" and "2:9", with or without "$". */
export function parseArea(name: string): Area | undefined {
  const [from = "", to = from] = name.replaceAll("$", "").split(":");
  const start = parseEnd(from, 0, 0);
  const end = parseEnd(to, LAST_ROW, LAST_COLUMN);
  if (start === undefined || end === undefined) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** Areas with spaces between them, as in `sqref`. */
export function parseAreas(names: string): Area[] {
  return names
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);
}

/** A whole column has no row, a whole row no column: the missing half is the sheet's edge. */
function parseEnd(
  name: string,
  edgeRow: number,
  edgeColumn: number,
): { row: number; column: number } | undefined {
  if (/^[A-Za-z]{1,3}$/.test(name)) return { row: edgeRow, column: columnNumber(name) };
  if (/^\d{1,7}$/.test(name)) return { row: Number(name) - 1, column: edgeColumn };
  return parseCell(name);
}
