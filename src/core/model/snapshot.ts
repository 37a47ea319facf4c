import type { Area } from "./cell-ref";

/** What a cell holds, as Excel gives it: a date is a number, an empty cell is "". */
export type CellValue = string | number | boolean;

/** What of a cell's looks may mean something. */
export interface CellStyle {
  /** "#RRGGBB"; "" for none, and for white. */
  readonly fill: string;
  /** Whether all of its text is struck through. */
  readonly isStruck: boolean;
}

/** One sheet as it stood at one moment. Rows and columns count from 0 on the sheet. */
export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  /** Where the first of `values` stands. */
  readonly top: number;
  readonly left: number;
  /** Row by row, all of one length; empty where the sheet is. */
  readonly values: readonly (readonly CellValue[])[];
  /** Excel's codes ("mmm-yy"), of the same shape. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  /** Where it is more than plain: of the same shape as `values`; empty where that was not asked for. */
  readonly styles: readonly (readonly (CellStyle | undefined)[])[];
  /** Whether Plan Check made this sheet; such a sheet is never read. */
  readonly ours: boolean;
}

/** A workbook as it stood at one moment: all that reading needs of it. */
export interface WorkbookSnapshot {
  readonly fileName: string;
  readonly date1904: boolean;
  /** What we keep in the workbook of what the officer said about it; undefined where there is nothing. */
  readonly answers?: string | undefined;
  readonly sheets: readonly SheetSnapshot[];
}
