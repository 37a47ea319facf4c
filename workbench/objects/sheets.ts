import { ExcelError } from "../protocol/excel-error";
import type { HostObject } from "../protocol/object-type";
import { nextSheetName, sheetNameFault } from "../workbook/sheet-name";
import { renameInFormula } from "../workbook/formula-references";
import { quoteSheetName } from "../workbook/address";
import type { Book } from "./book";
import { aboutSheet } from "./events";
import { mayRestructure } from "./protection-rules";
import { objectOf } from "./registry";
import type { SideData } from "./side-data";
import type { SheetState } from "./states";

/** At the end, and not brought to the front. */
export function addSheet(book: Book, given: string | undefined): HostObject {
  mayRestructure(book);
  const others = book.sheets().map((sheet) => book.nameOf(sheet));
  const name = given ?? nextSheetName(others);
  checkName(name, others);
  const id = book.newId("Sheet");
  book.engine.structure.addSheet({ id, name, position: others.length });
  book.emit(aboutSheet("worksheetAdded", id));
  return objectOf("Worksheet", { book, sheet: id });
}

export function renameSheet({ book, sheet }: SheetState, name: string): void {
  mayRestructure(book);
  const before = book.nameOf(sheet);
  if (name === before) return;
  checkName(
    name,
    book
      .sheets()
      .filter((other) => other !== sheet)
      .map((other) => book.nameOf(other)),
  );
  book.engine.structure.renameSheet(sheet, name);
  for (const other of book.sheets()) renameInSide(book.side(other), before, name);
  book.emit(aboutSheet("worksheetNameChanged", sheet, { nameBefore: before, nameAfter: name }));
}

/** What stands beside the cells follows a sheet's new name as formulas do; links that are only text do not. */
function renameInSide(side: SideData, before: string, name: string): void {
  const formula = (text: string) => renameInFormula(text, before, quoteSheetName(name));
  side.charts = side.charts.map((chart) => ({
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      valuesRef: formula(series.valuesRef),
      ...(series.categoriesRef === undefined ? {} : { categoriesRef: formula(series.categoriesRef) }),
      ...(series.nameRef === undefined ? {} : { nameRef: formula(series.nameRef) }),
    })),
  }));
  side.validations = side.validations.map((rule) => ({
    ...rule,
    source: formula(rule.source),
    ...(rule.until === undefined ? {} : { until: formula(rule.until) }),
  }));
  side.conditionalFormats = side.conditionalFormats.map((format) =>
    format.rule.kind === "custom"
      ? { ...format, rule: { ...format.rule, formula: formula(format.rule.formula) } }
      : format,
  );
}

export function moveSheet({ book, sheet }: SheetState, position: number): void {
  mayRestructure(book);
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets().length) {
    throw new ExcelError("InvalidArgument");
  }
  book.engine.structure.moveSheet(sheet, position);
}

export function hideOrShow({ book, sheet }: SheetState, visibility: SideData["visibility"]): void {
  mayRestructure(book);
  if (visibility !== "Visible") leaveVisible(book, sheet);
  const before = book.side(sheet).visibility;
  book.side(sheet).visibility = visibility;
  book.engine.structure.hideSheet(sheet, visibility !== "Visible");
  book.emit(
    aboutSheet("worksheetVisibilityChanged", sheet, {
      visibilityBefore: before,
      visibilityAfter: visibility,
    }),
  );
}

export function deleteSheet({ book, sheet }: SheetState): void {
  mayRestructure(book);
  // https://github.com/OfficeDev/office-js/issues/365
  if (book.side(sheet).visibility === "VeryHidden") throw new ExcelError("InvalidOperation");
  leaveVisible(book, sheet);
  book.engine.structure.removeSheet(sheet);
  book.forget(sheet);
  book.emit(aboutSheet("worksheetDeleted", sheet));
}

/** A workbook always has a sheet that can be seen; the one in front gives way to a neighbour. */
function leaveVisible(book: Book, sheet: string): void {
  const order = book.sheets();
  const others = order.filter((other) => other !== sheet && book.isVisible(other));
  if (book.isVisible(sheet) && others.length === 0) throw new ExcelError("InvalidOperation");
  if (book.activeSheet !== sheet) return;
  const next = others.find((other) => order.indexOf(other) > order.indexOf(sheet)) ?? others.at(-1);
  if (next !== undefined) book.activate(next);
}

function checkName(name: string, others: readonly string[]): void {
  const fault = sheetNameFault(name, others);
  if (fault === "invalid") throw new ExcelError("InvalidArgument");
  if (fault === "taken") throw new ExcelError("ItemAlreadyExists");
}
