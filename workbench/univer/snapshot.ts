import type { SheetData, StyleData, WorkbookData } from "../workbook/data";
import { encodeCell } from "./cell-codec";
import { encodeStyle } from "./style-codec";
import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IFreeze,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "./vendor";

/** Univer measures in pixels of a 96-dpi screen, Office.js and files in points. */
export const PIXELS_PER_POINT = 96 / 72;

/** Excel's own font and sizes, with which an empty sheet is drawn: 15 points high, 48 wide. */
export const DEFAULT = { fontName: "Calibri", fontSize: 11, rowHeight: 15, columnWidth: 48 } as const;

const ROOM = { rows: 200, columns: 26 };

/** The part of a workbook that Univer holds, as it wants to be given it. */
export function snapshotOf(data: WorkbookData, unit: string): IWorkbookData {
  return {
    id: unit,
    name: data.fileName,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: {},
    defaultStyle: { ff: DEFAULT.fontName, fs: DEFAULT.fontSize },
    sheetOrder: data.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(data.sheets.map((sheet) => [sheet.id, sheetSnapshot(sheet)])),
  };
}

function sheetSnapshot(sheet: SheetData): Partial<IWorksheetData> {
  const cellData = encodeCells(sheet.cells);
  return {
    ...emptySheet(sheet.id, sheet.name),
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    cellData,
    rowCount: Math.max(maximum([...sheet.cells.keys()]), maximum([...sheet.rows.keys()])) + ROOM.rows,
    columnCount: maximum([...sheet.cells.values()].map((row) => maximum([...row.keys()]))) + ROOM.columns,
    rowData: Object.fromEntries(
      [...sheet.rows].map(([index, row]) => [
        index,
        {
          ...(row.height === undefined ? {} : { h: row.height * PIXELS_PER_POINT }),
          ...(row.hidden === true ? { hd: 1 } : {}),
          ...lineStyle(row.style),
        },
      ]),
    ),
    columnData: Object.fromEntries(
      [...sheet.columns].map(([index, column]) => [
        index,
        {
          ...(column.width === undefined ? {} : { w: column.width * PIXELS_PER_POINT }),
          ...(column.hidden === true ? { hd: 1 } : {}),
          ...lineStyle(column.style),
        },
      ]),
    ),
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    freeze: freezeOf(sheet.frozen.rows, sheet.frozen.columns),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

export function emptySheet(id: string, name: string): Partial<IWorksheetData> {
  return {
    id,
    name,
    defaultRowHeight: DEFAULT.rowHeight * PIXELS_PER_POINT,
    defaultColumnWidth: DEFAULT.columnWidth * PIXELS_PER_POINT,
    rowCount: ROOM.rows,
    columnCount: ROOM.columns,
    showGridlines: BooleanNumber.TRUE,
  };
}

export function freezeOf(rows: number, columns: number): IFreeze {
  return { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 };
}

function lineStyle(style: StyleData | undefined): { s?: IStyleData; custom?: Record<string, unknown> } {
  if (style === undefined) return {};
  const encoded = encodeStyle(style);
  return { s: encoded.style, custom: { style: encoded.kept } };
}

function encodeCells(cells: SheetData["cells"]): Record<number, Record<number, ICellData>> {
  const encoded: Record<number, Record<number, ICellData>> = {};
  for (const [row, inRow] of cells) {
    const encodedRow: Record<number, ICellData> = {};
    for (const [column, cell] of inRow) encodedRow[column] = encodeCell(cell);
    encoded[row] = encodedRow;
  }
  return encoded;
}

function maximum(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
