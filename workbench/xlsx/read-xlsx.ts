import type { SheetData, WorkbookData } from "../workbook/data";
import { readCustomXml } from "./book/custom-xml";
import { readNames } from "./book/names";
import { notCarriedBy } from "./book/not-carried";
import { WorkbookFile } from "./book/workbook-file";
import type { CellContext } from "./cells/read-cells";
import { fileKindOf } from "./file-kind";
import { OpcPackage } from "./package/opc-package";
import { childrenOf, isTrue, numberOf } from "./package/tree";
import { XmlError } from "./package/xml";
import { readSheet, visibilityOf } from "./sheet/read-sheet";
import { SheetPart } from "./sheet/sheet-part";

/** The file a workbook came from, which keeps all that is not modelled; only `writeXlsx` looks into it. */
export interface XlsxCarrier {
  readonly bytes: Uint8Array;
  readonly loaded: WorkbookData;
}

export interface XlsxProblem {
  readonly kind: "not-xlsx" | "password-protected" | "damaged" | "empty-file";
  /** For those who look into it; not a sentence for officers. */
  readonly detail: string;
}

export type XlsxResult =
  | {
      readonly ok: true;
      readonly workbook: WorkbookData;
      readonly carrier: XlsxCarrier;
      /** What the file holds that saving would lose, in plain words. */
      readonly notCarried: readonly string[];
    }
  | { readonly ok: false; readonly problem: XlsxProblem };

export async function readXlsx(bytes: Uint8Array, fileName: string): Promise<XlsxResult> {
  switch (fileKindOf(bytes)) {
    case "empty":
      return refused("empty-file", "There is not one byte.");
    case "encrypted":
      return refused("password-protected", "The workbook is encrypted.");
    case "other":
      return refused("not-xlsx", "The file is no zip.");
    case "zip":
      return readZip(bytes, fileName);
  }
}

/** Whatever breaks on the way through a zip is the file's fault: a stranger wrote it. */
async function readZip(bytes: Uint8Array, fileName: string): Promise<XlsxResult> {
  try {
    const opc = await OpcPackage.open(bytes);
    const path = workbookPath(opc);
    if (path === undefined) return refused("not-xlsx", "The zip holds no workbook.");

    const file = new WorkbookFile(opc, path);
    const workbook = readWorkbook(file, fileName);
    if (workbook.sheets.length === 0) return refused("damaged", "The workbook has no sheet that is a grid.");
    return {
      ok: true,
      workbook,
      carrier: { bytes: bytes.slice(), loaded: workbook },
      notCarried: notCarriedBy(file),
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const locked = !(error instanceof XmlError) && /encrypted/i.test(detail);
    return refused(locked ? "password-protected" : "damaged", detail);
  }
}

/** A binary workbook (.xlsb) stands in the same place, but is not XML. */
export function workbookPath(opc: OpcPackage): string | undefined {
  const target = opc.relationships("").find(({ kind }) => kind === "officeDocument")?.target;
  if (target === undefined || !opc.has(target)) return undefined;
  const type = opc.contentType(target) ?? "";
  return /(?:spreadsheetml|ms-excel)\.(?:sheet|template|addin)\S*main\+xml$/i.test(type) ? target : undefined;
}

function readWorkbook(file: WorkbookFile, fileName: string): WorkbookData {
  const { styles, strings, date1904 } = file;
  const context: CellContext = { strings, date1904, styleOf: (number) => styles.styleOf(number) };
  const sheets = file.sheets.flatMap(({ element, id, path }): SheetData[] => {
    if (path === undefined) return [];
    const head = {
      id,
      name: element.attributes["name"] ?? "",
      visibility: visibilityOf(element.attributes["state"]),
    };
    return [readSheet(file, new SheetPart(file.package, path), head, context)];
  });
  return {
    fileName,
    sheets,
    activeSheet: activeSheetOf(file, sheets),
    names: readNames(file),
    customXmlParts: readCustomXml(file),
    structureProtected: isTrue(file.child("workbookProtection")?.attributes["lockStructure"]),
    date1904,
  };
}

function activeSheetOf(file: WorkbookFile, sheets: readonly SheetData[]): string {
  const view = childrenOf(file.child("bookViews"), "workbookView")[0];
  const wanted = file.sheets[numberOf(view?.attributes["activeTab"]) ?? 0]?.id;
  const found =
    sheets.find(({ id, visibility }) => id === wanted && visibility === "Visible") ??
    sheets.find(({ visibility }) => visibility === "Visible") ??
    sheets[0];
  return found?.id ?? "";
}

function refused(kind: XlsxProblem["kind"], detail: string): XlsxResult {
  return { ok: false, problem: { kind, detail } };
}
