import { ExcelError } from "../protocol/excel-error";
import { forEachCell, holds, meets } from "../workbook/area";
import { formatArea } from "../workbook/address";
import type { Area, CellValue } from "../workbook/data";
import { LONGEST_TEXT, typedValue, type Typed } from "../workbook/typed-value";
import type { Book } from "./book";
import { changed } from "./events";
import { gridOf, spread } from "./grid";
import { mayWrite } from "./protection-rules";
import type { RangeState } from "./states";

export function readValues({ book, sheet, area }: RangeState): unknown {
  return gridOf(area, (row, column) => plain(book.engine.cells.read(sheet, row, column)?.value));
}

export function readTexts({ book, sheet, area }: RangeState): unknown {
  return gridOf(area, (row, column) => book.engine.cells.text(sheet, row, column));
}

/** The formula, or the value where there is none. */
export function readFormulas({ book, sheet, area }: RangeState): unknown {
  return gridOf(area, (row, column) => {
    const cell = book.engine.cells.read(sheet, row, column);
    return cell?.formula ?? plain(cell?.value);
  });
}

const TYPE_NAMES = { text: "String", number: "Double", boolean: "Boolean", error: "Error" } as const;

export function readTypes({ book, sheet, area }: RangeState): unknown {
  return gridOf(area, (row, column) => {
    const value = book.engine.cells.read(sheet, row, column)?.value;
    return value === undefined ? "Empty" : TYPE_NAMES[value.kind];
  });
}

/** Assigning to `values` is typing into each cell; so is assigning to `formulas`. */
export function writeValues({ book, sheet, area }: RangeState, assigned: unknown): void {
  mayWrite(book, sheet, [area]);
  writeTyped(book, sheet, area, assigned);
  book.emit(changed(sheet, formatArea(area), true));
}

/** Writes without asking whether it may: what `writeValues` and a person at the keyboard share. */
export function writeTyped(book: Book, sheet: string, area: Area, assigned: unknown): void {
  const covered = coveredByMerges(book, sheet, area);
  const year = new Date().getFullYear();
  const writes: { row: number; column: number; typed: Typed; format: string }[] = [];
  spread(area, assigned, (row, column, value) => {
    if (covered.some((merge) => holds(merge, row, column) && (merge.top !== row || merge.left !== column)))
      return;
    const format = book.engine.cells.style(sheet, row, column).numberFormat ?? "General";
    writes.push({ row, column, typed: typedValue(assignable(value), format, year), format });
  });
  // All formats are read before the first write, since a read in between would cost a write of its own.
  for (const { row, column, typed, format } of writes) {
    const takesFormat = typed.format !== undefined && format === "General";
    book.engine.cells.write(sheet, row, column, {
      content: typed.value === undefined && typed.formula === undefined ? null : typed,
      ...(takesFormat ? { style: { numberFormat: typed.format } } : {}),
    });
  }
}

export function clearContents(book: Book, sheet: string, area: Area): void {
  forEachCell(area, (row, column) => {
    book.engine.cells.write(sheet, row, column, { content: null, hyperlink: null });
  });
}

/** In a merged area only the first cell takes a value; what is written to the others is ignored. */
function coveredByMerges(book: Book, sheet: string, area: Area): readonly Area[] {
  return book.engine.structure.merges(sheet).filter((merge) => meets(merge, area));
}

function assignable(value: unknown): string | number | boolean {
  if (typeof value === "string" && value.length > LONGEST_TEXT) {
    throw new ExcelError("InvalidArgument", `A cell holds at most ${LONGEST_TEXT} characters.`);
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new ExcelError("InvalidArgument");
}

function plain(value: CellValue | undefined): string | number | boolean {
  return value === undefined ? "" : value.value;
}
