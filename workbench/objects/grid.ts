import { ExcelError } from "../protocol/excel-error";
import { cellsOf, columnsOf, forEachCell, isWholeColumns, isWholeRows, rowsOf } from "../workbook/area";
import type { Area } from "../workbook/data";

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const MOST_CELLS = 5_000_000;

/** Rows of what `read` says of each cell; null where Excel gives none: too many cells, or whole rows and columns. */
export function gridOf<Value>(area: Area, read: (row: number, column: number) => Value): Value[][] | null {
  if (cellsOf(area) > MOST_CELLS || isWholeRows(area) || isWholeColumns(area)) return null;
  return Array.from({ length: rowsOf(area) }, (_row, row) =>
    Array.from({ length: columnsOf(area) }, (_column, column) => read(area.top + row, area.left + column)),
  );
}

/**
 * Gives each cell its part of an assigned value: one value for all, or rows of the range's
 * size, in which null leaves a cell alone.
 */
export function spread(
  area: Area,
  assigned: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  const partOf = parts(area, assigned);
  forEachCell(area, (row, column) => {
    const value = partOf(row - area.top, column - area.left);
    if (value !== null && value !== undefined) write(row, column, value);
  });
}

function parts(area: Area, assigned: unknown): (row: number, column: number) => unknown {
  if (Array.isArray(assigned)) {
    const rows = sized(assigned, area);
    return (row, column) => rows[row]?.[column];
  }
  if (assigned === null || assigned === undefined || cellsOf(area) > MOST_CELLS)
    throw new ExcelError("InvalidArgument");
  return () => assigned;
}

function sized(rows: readonly unknown[], area: Area): readonly (readonly unknown[])[] {
  const fits =
    rows.length === rowsOf(area) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!fits) {
    throw new ExcelError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows as readonly (readonly unknown[])[];
}
