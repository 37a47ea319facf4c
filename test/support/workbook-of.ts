import type { Area, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core";

/** What a test says of a sheet; the rest is ordinary. Each row is a list of cells, from A1. */
export interface SheetOf {
  readonly name?: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly Area[];
  /** Number formats of single cells, by address: { B2: "mmm-yy" }. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly ours?: boolean;
  /** Fills of single cells, by address: { B2: "#FF0000" }. */
  readonly fills?: Readonly<Record<string, string>>;
  /** Cells whose text is struck through, by address. */
  readonly struck?: readonly string[];
}

/** A workbook of these sheets, as a check would get it. */
export function workbookOf(...sheets: readonly SheetOf[]): WorkbookSnapshot {
  return { fileName: "Plan.xlsx", date1904: false, sheets: sheets.map(sheetOf) };
}

function sheetOf({
  name = "Plan",
  rows,
  merges = [],
  formats = {},
  hiddenRows = [],
  ours = false,
  fills = {},
  struck = [],
}: SheetOf): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  const numberFormats = values.map((row, index) =>
    row.map((_, column) => formats[addressAt(index, column)] ?? "General"),
  );
  const styles = values.map((row, index) =>
    row.map((_, column) => {
      const address = addressAt(index, column);
      const [fill = "", isStruck] = [fills[address], struck.includes(address)];
      return fill === "" && !isStruck ? undefined : { fill, isStruck };
    }),
  );
  return {
    name,
    hidden: false,
    top: 0,
    left: 0,
    values,
    numberFormats,
    merges,
    hiddenRows: new Set(hiddenRows),
    styles,
    ours,
  };
}

function addressAt(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${String(row + 1)}`;
}
