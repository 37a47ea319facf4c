import { parseArea } from "./address";
import type { CellData, SheetData, StyleData, WorkbookData } from "./data";
import { emptySheet, emptyWorkbook } from "./empty";
import { typedValue } from "./typed-value";

type Typed = string | number | boolean | null;

/** What a test says of a sheet: its rows as they would be typed from A1 on, and what is out of the ordinary. */
export interface SheetSketch extends Partial<Omit<SheetData, "cells" | "merges">> {
  readonly name: string;
  readonly typed?: readonly (readonly Typed[])[];
  readonly merged?: readonly string[];
  /** Styles by address, such as { "A1:C1": { bold: true } }. */
  readonly styles?: Readonly<Record<string, StyleData>>;
}

/** Typed values are read as in the year 2026, whenever the test runs. */
const YEAR = 2026;

export function workbookOf(...sheets: readonly SheetSketch[]): WorkbookData {
  return emptyWorkbook(...sheets.map((sheet, index) => sheetOf(sheet, `sheet-${index + 1}`)));
}

export function sheetOf(
  { typed = [], merged = [], styles = {}, ...rest }: SheetSketch,
  id: string,
): SheetData {
  const cells = new Map<number, Map<number, CellData>>();
  const put = (row: number, column: number, cell: CellData) => {
    const inRow = cells.get(row) ?? new Map<number, CellData>();
    cells.set(row, inRow.set(column, { ...inRow.get(column), ...cell }));
  };
  for (const [address, style] of Object.entries(styles)) {
    const { top, left, bottom, right } = areaAt(address);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) put(row, column, { style });
  }
  typed.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value === null || value === "") return;
      const before = cells.get(row)?.get(column)?.style;
      const { format, ...content } = typedValue(value, before?.numberFormat ?? "General", YEAR);
      put(row, column, {
        ...content,
        ...(format === undefined ? {} : { style: { ...before, numberFormat: format } }),
      });
    });
  });
  return { ...emptySheet(rest.name, id), ...rest, cells, merges: merged.map(areaAt) };
}

function areaAt(address: string) {
  const area = parseArea(address);
  if (!area) throw new Error(`"${address}" is no address.`);
  return area;
}
