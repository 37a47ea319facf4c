import { ExcelError } from "../protocol/excel-error";
import { cellsOf, forEachCell, intersection } from "../workbook/area";
import type { Area, ProtectionData } from "../workbook/data";
import type { Book } from "./book";

/** Cells of a protected sheet may be written where each of them is unlocked. */
export function mayWrite(book: Book, sheet: string, areas: readonly Area[]): void {
  if (book.side(sheet).protection === undefined) return;
  if (areas.some((area) => hasLockedCell(book, sheet, area))) throw new ExcelError("AccessDenied");
}

/** Other acts on a protected sheet need an option that allows them; without one nothing does. */
export function mayAct(book: Book, sheet: string, option?: keyof ProtectionData): void {
  const { protection } = book.side(sheet);
  if (protection === undefined || (option !== undefined && protection[option])) return;
  throw new ExcelError("AccessDenied");
}

/** Adding, removing, renaming, moving, hiding and colouring sheets. */
export function mayRestructure(book: Book): void {
  if (book.structureProtected) throw new ExcelError("AccessDenied");
}

/** A cell is locked unless it says otherwise, and so is every cell that is not used. */
function hasLockedCell(book: Book, sheet: string, area: Area): boolean {
  const used = book.engine.cells.used(sheet, "values and formats");
  const inUse = used && intersection(area, used);
  if (!inUse || cellsOf(inUse) < cellsOf(area)) return true;
  let locked = false;
  forEachCell(inUse, (row, column) => {
    locked ||= book.engine.cells.style(sheet, row, column).locked !== false;
  });
  return locked;
}
