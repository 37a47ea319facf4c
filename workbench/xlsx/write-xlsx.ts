import type { SheetData, WorkbookData } from "../workbook/data";
import { emptySheet } from "../workbook/empty";
import { blankFile } from "./book/blank-file";
import { writeCustomXml } from "./book/custom-xml";
import { writeNames } from "./book/names";
import { dropSignatures } from "./book/not-carried";
import {
  askForCalculation,
  dropTitles,
  sheetParts,
  writeActiveSheet,
  writeBookSettings,
  writeSheetList,
} from "./book/write-book";
import { WorkbookFile } from "./book/workbook-file";
import { withEmptyTexts } from "./cells/empty-texts";
import { cellReader } from "./charts/cell-reader";
import { OpcPackage } from "./package/opc-package";
import { reachableParts, sweep } from "./package/sweep";
import { workbookPath, type XlsxCarrier } from "./read-xlsx";
import { same } from "./same";
import type { SheetPart } from "./sheet/sheet-part";
import { writeSheet } from "./sheet/write-sheet";

/**
 * The workbook as the bytes of a file. With the carrier of the file it came from, only what differs from what was read is
 * changed in that file, and all else stays as it was; a workbook that did not change gives the same file again.
 */
export async function writeXlsx(workbook: WorkbookData, carrier?: XlsxCarrier): Promise<Uint8Array> {
  if (workbook.sheets.length === 0) throw new Error("A workbook without a sheet cannot be saved.");
  const before = carrier?.loaded ?? emptyBook(workbook);
  const after = withEmptyTexts(before, workbook);
  if (carrier !== undefined && same({ ...before, fileName: "" }, { ...after, fileName: "" })) {
    return carrier.bytes.slice();
  }
  const file = await openFile(carrier);
  const reachedBefore = reachableParts(file.package);
  writeBook(file, before, after);
  dropSignatures(file);
  sweep(file.package, reachedBefore);
  return file.package.save();
}

function writeBook(file: WorkbookFile, before: WorkbookData, after: WorkbookData): void {
  const oldIds = file.sheets.map(({ id }) => id);
  const listChanged = !same(headsOf(before), headsOf(after));
  if (listChanged) writeSheetList(file, after);

  const parts = sheetParts(file);
  const cellsChanged = writeSheets(file, parts, before, after);
  if (!same(namesOf(before), namesOf(after))) writeNames(file, oldIds, idsInFile(file, after), after);
  if (!same(before.customXmlParts, after.customXmlParts)) writeCustomXml(file, after);
  writeBookSettings(file, before, after);
  if (listChanged || before.activeSheet !== after.activeSheet) writeActiveSheet(file, after, parts);
  if (listChanged || cellsChanged) askForCalculation(file);
  if (listChanged) dropTitles(file);
}

/** Answers whether any cell changed. */
function writeSheets(
  file: WorkbookFile,
  parts: readonly SheetPart[],
  before: WorkbookData,
  after: WorkbookData,
): boolean {
  const context = { styles: file.styles, readCells: cellReader(after) };
  const changes = after.sheets.map((sheet, index) => {
    const part = parts[index];
    if (part === undefined) throw new Error(`Sheet "${sheet.name}" has no part in the file.`);
    return writeSheet(part, sheetOf(before, sheet.id) ?? emptySheet(sheet.name, sheet.id), sheet, context);
  });
  return changes.includes(true);
}

async function openFile(carrier: XlsxCarrier | undefined): Promise<WorkbookFile> {
  const opc = carrier === undefined ? blankFile() : await OpcPackage.open(carrier.bytes);
  const path = workbookPath(opc);
  if (path === undefined) throw new Error("The carrier holds no workbook.");
  return new WorkbookFile(opc, path);
}

function emptyBook(workbook: WorkbookData): WorkbookData {
  return {
    ...workbook,
    sheets: [],
    activeSheet: "",
    names: [],
    customXmlParts: [],
    structureProtected: false,
    date1904: false,
  };
}

/** The ids that the tabs of the file stand for, with those of new sheets, which the file numbers itself. */
function idsInFile(file: WorkbookFile, { sheets }: WorkbookData): string[] {
  let grid = 0;
  return file.sheets.map(({ id, path }) => (path === undefined ? id : (sheets[grid++]?.id ?? id)));
}

function headsOf({ sheets }: WorkbookData): unknown {
  return sheets.map(({ id, name, visibility }) => ({ id, name, visibility }));
}

/** What the list of names depends on: names themselves, what is printed, and the order of the tabs. */
function namesOf({ names, sheets }: WorkbookData): unknown {
  const prints = sheets.map(({ id, name, pageLayout }) => [
    id,
    name,
    pageLayout.printArea,
    pageLayout.printTitleRows,
  ]);
  return { names, prints };
}

function sheetOf({ sheets }: WorkbookData, id: string): SheetData | undefined {
  return sheets.find((sheet) => sheet.id === id);
}
