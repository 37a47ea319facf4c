import type { SheetData, WorkbookData } from "../../workbook/data";
import { RELATIONSHIP_TYPES } from "../package/names";
import { childrenOf, element, elementsOf, isTrue, setAttributes } from "../package/tree";
import type { XmlElement } from "../package/xml";
import { same } from "../same";
import { stateOf } from "../sheet/read-sheet";
import { SheetPart } from "../sheet/sheet-part";
import { chooseTab } from "../sheet/view";
import type { SheetEntry, WorkbookFile } from "./workbook-file";

/** Brings the list of sheets into the new state; sheets that are no grids stay behind the sheet they stood behind. */
export function writeSheetList(file: WorkbookFile, after: WorkbookData): void {
  const entries = file.sheets;
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const listed = after.sheets.map((sheet) => known.get(sheet.id)?.element ?? addSheet(file));
  after.sheets.forEach((sheet, index) => {
    const entry = listed[index];
    if (entry !== undefined) describe(entry, sheet);
  });
  entries.forEach((entry, index) => {
    if (entry.path === undefined)
      listed.splice(placeAfter(listed, entries.slice(0, index)), 0, entry.element);
  });
  for (const entry of entries) if (!listed.includes(entry.element)) removeSheet(file, entry);
  file.ensure("sheets").children = listed;
}

/** The part of each sheet of the workbook, in the order of its tabs. */
export function sheetParts(file: WorkbookFile): SheetPart[] {
  return file.sheets.flatMap(({ path }) => (path === undefined ? [] : [new SheetPart(file.package, path)]));
}

export function writeActiveSheet(file: WorkbookFile, after: WorkbookData, parts: readonly SheetPart[]): void {
  const views = file.ensure("bookViews");
  const view = childrenOf(views, "workbookView")[0] ?? element("workbookView");
  if (views.children.length === 0) views.children.push(view);
  const front = Math.max(
    after.sheets.findIndex(({ id }) => id === after.activeSheet),
    0,
  );
  const grids = file.sheets.flatMap(({ path }, index) => (path === undefined ? [] : [index]));
  setAttributes(view, { activeTab: grids[front] });
  parts.forEach((part, index) => {
    chooseTab(part, index === front);
    part.store();
  });
}

export function writeBookSettings(file: WorkbookFile, before: WorkbookData, after: WorkbookData): void {
  if (before.structureProtected !== after.structureProtected) {
    const protection = file.ensure("workbookProtection");
    setAttributes(protection, { lockStructure: after.structureProtected ? 1 : undefined });
    if (!isTrue(protection.attributes["lockWindows"]) && !after.structureProtected)
      file.remove("workbookProtection");
  }
  if (before.date1904 !== after.date1904) {
    setAttributes(file.ensure("workbookPr"), { date1904: after.date1904 ? 1 : undefined });
  }
}

/**
 * The order of calculation names every cell with a formula, and Excel calls a file damaged where one is missing; it makes
 * a new one by itself. Formulas of untouched sheets may look at touched ones, so all are to be calculated again.
 */
export function askForCalculation(file: WorkbookFile): void {
  const chain = file.package.relationships(file.path).find(({ kind }) => kind === "calcChain");
  if (chain !== undefined) {
    file.package.unrelate(file.path, chain.id);
    file.package.remove(chain.target);
  }
  setAttributes(file.ensure("calcPr"), { fullCalcOnLoad: 1 });
}

/** Titles of sheets are repeated in the file's properties, where nobody reads them; wrong ones are worse than none. */
export function dropTitles(file: WorkbookFile): void {
  const path = file.package.relationships("").find(({ kind }) => kind === "extended-properties")?.target;
  if (path === undefined || !file.package.has(path)) return;
  const root = file.package.tree(path);
  root.children = elementsOf(root).filter(({ name }) => !["TitlesOfParts", "HeadingPairs"].includes(name));
  file.package.markChanged(path);
}

function addSheet(file: WorkbookFile): XmlElement {
  const ids = file.sheets.map(({ element: entry }) => Number(entry.attributes["sheetId"]));
  const part = SheetPart.blank(file.package, file.package.freePath("xl/worksheets/sheet#.xml"));
  const relation = file.package.relate(file.path, RELATIONSHIP_TYPES.worksheet, part.path);
  const entry = element("sheet", { name: "", sheetId: Math.max(0, ...ids) + 1, "r:id": relation });
  file.ensure("sheets").children.push(entry);
  return entry;
}

/** What only this sheet pointed at goes with it, when the package is swept. */
function removeSheet(file: WorkbookFile, { element: entry, path }: SheetEntry): void {
  file.package.unrelate(file.path, entry.attributes["r:id"] ?? "");
  if (path !== undefined) file.package.remove(path);
}

function describe(entry: XmlElement, sheet: SheetData): void {
  const wanted = { name: sheet.name, state: stateOf(sheet.visibility) };
  const known = { name: entry.attributes["name"], state: entry.attributes["state"] };
  if (!same(known, wanted)) setAttributes(entry, wanted);
}

function placeAfter(listed: readonly XmlElement[], before: readonly SheetEntry[]): number {
  const places = before.map(({ element: entry }) => listed.indexOf(entry)).filter((place) => place !== -1);
  return (places.at(-1) ?? -1) + 1;
}
