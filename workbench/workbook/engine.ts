import type {
  Area,
  CellValue,
  ConditionalFormatData,
  HyperlinkData,
  NameData,
  SheetData,
  StyleData,
  TableData,
} from "./data";
import type { Shift } from "./shift";

/** A cell that holds something. Its style is asked for apart, since rows and columns have a say in it. */
export interface LiveCell {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly hyperlink?: HyperlinkData;
  readonly note?: string;
}

/** What to change of a style: what is absent stays, null takes away. */
export type StylePatch = { readonly [Key in keyof StyleData]?: StyleData[Key] | null };

/** What to change of a cell. `content` replaces value and formula together; null empties the cell. */
export interface CellPatch {
  readonly content?: { readonly value?: CellValue; readonly formula?: string } | null;
  readonly style?: StylePatch;
  readonly hyperlink?: HyperlinkData | null;
  readonly note?: string | null;
}

export type Placed<Table> = Table & { readonly sheet: string };

/** Rows or columns, and which of them: both ends included. */
export interface Lines {
  readonly axis: "rows" | "columns";
  readonly first: number;
  readonly last: number;
}

/**
 * The live workbook's cells and what calculates and draws them, behind one wall, so that the
 * objects of Office.js do not depend on whose spreadsheet it is. Sheets go by their ids.
 */
export interface Engine {
  readonly cells: EngineCells;
  readonly structure: EngineStructure;
  readonly naming: EngineNaming;
  readonly shifting: EngineShifting;
  readonly drawing: EngineDrawing;
  readonly calculation: EngineCalculation;
  /** The cells, sizes and the like of a sheet as they stand; the rest of its data is not the engine's. */
  sheetData(sheet: string): Pick<SheetData, EngineSheetPart>;
  dispose(): void;
}

export interface EngineCells {
  read(sheet: string, row: number, column: number): LiveCell | undefined;
  style(sheet: string, row: number, column: number): StyleData;
  /** As the number format shows it. */
  text(sheet: string, row: number, column: number): string;
  /** As some other number format would show a value. */
  textAs(value: CellValue, format: string): string;
  /** The smallest area around what is used, of the sheet or of a part of it. */
  used(sheet: string, what: "values" | "values and formats", within?: Area): Area | undefined;
  write(sheet: string, row: number, column: number, patch: CellPatch): void;
  /** Leaves nothing in the cell, neither value nor style. */
  erase(sheet: string, row: number, column: number): void;
  /** The style of whole rows or columns, which cells have that have none of their own. */
  styleLines(sheet: string, lines: Lines, patch: StylePatch): void;
}

export interface EngineStructure {
  sheets(): readonly string[];
  sheetName(sheet: string): string;
  addSheet(sheet: { id: string; name: string; position: number }): void;
  removeSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  moveSheet(sheet: string, position: number): void;
  hideSheet(sheet: string, hidden: boolean): void;
  activateSheet(sheet: string): void;
  tabColor(sheet: string): string;
  setTabColor(sheet: string, color: string): void;
  showGridlines(sheet: string): boolean;
  setShowGridlines(sheet: string, shown: boolean): void;
  merges(sheet: string): readonly Area[];
  merge(sheet: string, area: Area): void;
  unmerge(sheet: string, areas: readonly Area[]): void;
  /** Heights of rows and widths of columns, in points; 0 where hidden. */
  size(sheet: string, axis: Lines["axis"], index: number): number;
  resize(sheet: string, lines: Lines, size: number): void;
  isHidden(sheet: string, axis: Lines["axis"], index: number): boolean;
  hide(sheet: string, lines: Lines, hidden: boolean): void;
  frozen(sheet: string): { readonly rows: number; readonly columns: number };
  freeze(sheet: string, rows: number, columns: number): void;
}

export interface EngineNaming {
  names(): readonly NameData[];
  setName(name: NameData): void;
  removeName(name: Pick<NameData, "name" | "sheet">): void;
  /** So that formulas may name tables. */
  declareTables(tables: readonly Placed<TableData>[]): void;
}

export interface EngineShifting {
  /** Makes room or takes rows, columns or cells away; whatever refers to them in formulas follows. */
  shift(sheet: string, shift: Shift): void;
  /** Told of rows, columns and cells that came or went, by whoever's doing. */
  onShift(listener: (sheet: string, shift: Shift) => void): void;
}

export interface EngineDrawing {
  /** The highest priority first. */
  draw(sheet: string, rules: readonly ConditionalFormatData[]): void;
}

export interface EngineCalculation {
  /** Calculates what changed. */
  settle(): Promise<void>;
  /** Marks everything to be calculated anew. */
  invalidate(): void;
  /** What formulas would give in a cell, which stays as it is. */
  evaluate(
    sheet: string,
    cell: { row: number; column: number },
    formulas: readonly string[],
  ): Promise<(CellValue | undefined)[]>;
  /** The serial day that TODAY() gives; the clock's own when undefined. */
  setToday(day: number | undefined): void;
}

export type EngineSheetPart =
  "id" | "name" | "tabColor" | "cells" | "merges" | "rows" | "columns" | "frozen" | "showGridlines";
