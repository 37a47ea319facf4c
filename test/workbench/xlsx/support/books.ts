import type {
  CellData,
  CellValue,
  SheetData,
  StyleData,
  WorkbookData,
} from "../../../../workbench/workbook/data";
import { emptySheet } from "../../../../workbench/workbook/empty";
import { readXlsx, writeXlsx, type XlsxCarrier } from "../../../../workbench/xlsx";
import { parseCell } from "../../../../workbench/xlsx/cells/area";

type Plain = string | number | boolean | CellData;

/** A sheet of cells by their names: { A1: "Ref", B2: 3, C3: { formula: "=B2*2" } }. */
export function sheetOf(
  name: string,
  cells: Readonly<Record<string, Plain>> = {},
  more: Partial<SheetData> = {},
): SheetData {
  const rows = new Map<number, Map<number, CellData>>();
  for (const [address, plain] of Object.entries(cells)) {
    const place = parseCell(address);
    if (place === undefined) throw new Error(`There is no cell ${address}.`);
    const row = rows.get(place.row) ?? new Map<number, CellData>();
    rows.set(place.row, row);
    row.set(place.column, typeof plain === "object" ? plain : { value: valueOf(plain) });
  }
  return { ...emptySheet(name, `id of ${name}`), cells: rows, ...more };
}

export function bookOf(...sheets: readonly SheetData[]): WorkbookData {
  return {
    fileName: "plan.xlsx",
    sheets,
    activeSheet: sheets[0]?.id ?? "",
    names: [],
    customXmlParts: [],
    structureProtected: false,
    date1904: false,
  };
}

export function text(value: string): CellData {
  return { value: { kind: "text", value } };
}

export function valueOf(plain: string | number | boolean): CellValue {
  if (typeof plain === "string") return { kind: "text", value: plain };
  return typeof plain === "number" ? { kind: "number", value: plain } : { kind: "boolean", value: plain };
}

export function styled(plain: string | number | boolean, style: StyleData): CellData {
  return { value: valueOf(plain), style };
}

export async function load(
  bytes: Uint8Array,
): Promise<{ workbook: WorkbookData; carrier: XlsxCarrier; notCarried: readonly string[] }> {
  const result = await readXlsx(bytes, "plan.xlsx");
  if (!result.ok) throw new Error(`${result.problem.kind}: ${result.problem.detail}`);
  return result;
}

export async function saveAndLoad(workbook: WorkbookData, carrier?: XlsxCarrier): Promise<WorkbookData> {
  return (await load(await writeXlsx(workbook, carrier))).workbook;
}

export function firstSheet(workbook: WorkbookData): SheetData {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("There is no sheet.");
  return sheet;
}

export function cellAt(sheet: SheetData | undefined, address: string): CellData | undefined {
  const place = parseCell(address);
  return place === undefined ? undefined : sheet?.cells.get(place.row)?.get(place.column);
}

/** The sheet with some of its cells replaced; undefined empties one. */
export function withCells(
  sheet: SheetData,
  cells: Readonly<Record<string, CellData | undefined>>,
): SheetData {
  const rows = new Map([...sheet.cells].map(([row, columns]) => [row, new Map(columns)]));
  for (const [address, cell] of Object.entries(cells)) {
    const place = parseCell(address);
    if (place === undefined) throw new Error(`There is no cell ${address}.`);
    const row = rows.get(place.row) ?? new Map<number, CellData>();
    if (cell === undefined) row.delete(place.column);
    else row.set(place.column, cell);
    if (row.size === 0) rows.delete(place.row);
    else rows.set(place.row, row);
  }
  return { ...sheet, cells: rows };
}

export function withSheet(workbook: WorkbookData, sheet: SheetData): WorkbookData {
  return { ...workbook, sheets: workbook.sheets.map((old) => (old.id === sheet.id ? sheet : old)) };
}

export function areaOf(
  top: number,
  left: number,
  bottom: number,
  right: number,
): { top: number; left: number; bottom: number; right: number } {
  return { top, left, bottom, right };
}
