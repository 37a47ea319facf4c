import type { CellData, SheetData } from "../../workbook/data";
import { areaName } from "../cells/area";
import { writeRows } from "../cells/write-rows";
import { writeCharts } from "../charts/write-charts";
import { setAttributes } from "../package/tree";
import type { StyleBook } from "../styles/style-book";
import type { CellReader } from "../charts/cell-reader";
import { writeAutoFilter } from "./auto-filter";
import { writeColumns } from "./columns";
import { writeConditionalFormats } from "./conditional-formats";
import { writeCustomProperties } from "./custom-properties";
import { writeHyperlinks } from "./hyperlinks";
import { writeMerges } from "./merges";
import { writeNotes } from "./notes";
import { writePageLayout } from "./page-layout";
import { writeProtection } from "./protection";
import type { SheetPart } from "./sheet-part";
import { writeTables } from "./tables";
import { writeValidations } from "./validations";
import { writeTabColor, writeView } from "./view";

export interface SheetContext {
  readonly styles: StyleBook;
  readonly readCells: CellReader;
}

/** Writes what differs, and answers whether any cell does. */
export function writeSheet(
  part: SheetPart,
  before: SheetData,
  after: SheetData,
  { styles, readCells }: SheetContext,
): boolean {
  const cellsChanged = writeRows(part, before, after, styles);
  if (cellsChanged) writeDimension(part, after);
  writeColumns(part, styles, before, after);
  writeMerges(part, before, after);
  writeView(part, before, after);
  writeTabColor(part, before, after);
  writeProtection(part, before, after);
  writeAutoFilter(part, before, after);
  writeConditionalFormats(part, styles, before, after);
  writeValidations(part, before, after);
  writeHyperlinks(part, inCells(before, "hyperlink"), inCells(after, "hyperlink"));
  writeNotes(part, inCells(before, "note"), inCells(after, "note"));
  writePageLayout(part, before, after);
  writeCustomProperties(part, before, after);
  writeTables(part, before, after);
  writeCharts(part, before, after, readCells);
  part.store();
  return cellsChanged;
}

/** Readers that stream a sheet ask it how far it goes. */
function writeDimension(part: SheetPart, { cells }: SheetData): void {
  const rows = [...cells.keys()];
  const columns = [...cells.values()].flatMap((row) => [...row.keys()]);
  const ends = [lowest(rows), lowest(columns), highest(rows), highest(columns)] as const;
  const [top, left, bottom, right] = ends;
  setAttributes(part.ensure("dimension"), {
    ref: rows.length === 0 ? "A1" : areaName({ top, left, bottom, right }),
  });
}

function lowest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY);
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function inCells<Key extends "hyperlink" | "note">(
  sheet: SheetData,
  key: Key,
): ReadonlyMap<string, NonNullable<CellData[Key]>> {
  const found = new Map<string, NonNullable<CellData[Key]>>();
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const held = cell[key];
      if (held !== undefined) found.set(`${row},${column}`, held);
    }
  }
  return found;
}
