import { splitAllRows, splitRows, type RowText } from "../cells/row-texts";
import type { OpcPackage } from "../package/opc-package";
import { NAMESPACES, PART_TYPES } from "../package/names";
import { useOwnPrefixes } from "../package/prefixes";
import { childOf, element, ensureChild, placeChild } from "../package/tree";
import { writeDocument } from "../package/write-xml";
import { parseXml, type XmlElement } from "../package/xml";

/** CT_Worksheet, ECMA-376 part 1, 18.3.1.99: Excel refuses a sheet whose parts stand in another order. */
const ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
  hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
  ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems
  tableParts extLst`.split(/\s+/);

const SHEET_DATA = /<sheetData\s*(?:\/>|>([\s\S]*)<\/sheetData\s*>)/;
const PLAIN_START = /^(?:\uFEFF)?\s*(?:<\?xml[^>]*\?>\s*)?<worksheet[\s>]/;

/**
 * The part of one sheet. Its rows stay text until somebody wants one, since a sheet may have very many; all the rest is a
 * tree whose `sheetData` is empty.
 */
export class SheetPart {
  readonly package: OpcPackage;
  readonly path: string;
  readonly root: XmlElement;
  private rowTexts: readonly RowText[];
  private rest: string;
  private rootChanged = false;
  private rowsChanged = false;

  constructor(opc: OpcPackage, path: string) {
    this.package = opc;
    this.path = path;
    const text = plainText(opc.text(path));
    const data = SHEET_DATA.exec(text);
    this.root = parseXml(data === null ? text : text.replace(SHEET_DATA, "<sheetData/>"));
    useOwnPrefixes(this.root);
    ensureChild(this.root, "sheetData", ORDER);
    ({ rows: this.rowTexts, rest: this.rest } = splitRows(data?.[1] ?? ""));
  }

  static blank(opc: OpcPackage, path: string): SheetPart {
    const root = element(
      "worksheet",
      { xmlns: NAMESPACES[""], "xmlns:r": NAMESPACES.r },
      element("sheetData"),
    );
    opc.putText(path, writeDocument(root));
    opc.setContentType(path, PART_TYPES.worksheet);
    return new SheetPart(opc, path);
  }

  /** Without the rows that are formatted to no purpose below all values. */
  get rows(): readonly RowText[] {
    return this.rowTexts;
  }

  /** All rows, also those that were not worth reading. */
  allRows(): readonly RowText[] {
    this.rowTexts = [...this.rowTexts, ...splitAllRows(this.rest)];
    this.rest = "";
    return this.rowTexts;
  }

  replaceRows(rows: readonly RowText[]): void {
    this.rowTexts = rows;
    this.rowsChanged = true;
  }

  child(name: string): XmlElement | undefined {
    return childOf(this.root, name);
  }

  /** The child of that name, which is made where it is missing; the sheet counts as changed. */
  ensure(name: string): XmlElement {
    this.markChanged();
    return ensureChild(this.root, name, ORDER);
  }

  place(child: XmlElement): void {
    this.markChanged();
    placeChild(this.root, child, ORDER);
  }

  remove(name: string): void {
    this.markChanged();
    this.root.children = this.root.children.filter((node) => typeof node === "string" || node.name !== name);
  }

  markChanged(): void {
    this.rootChanged = true;
  }

  /** Puts what has changed back into the package. */
  store(): void {
    if (!this.rootChanged && !this.rowsChanged) return;
    const rows = this.rowTexts.map(({ text }) => text).join("") + this.rest;
    this.package.putText(
      this.path,
      writeDocument(this.root).replace("<sheetData/>", () => `<sheetData>${rows}</sheetData>`),
    );
    this.rootChanged = false;
    this.rowsChanged = false;
  }
}

/** Rows are cut out as text, which needs the sheet in the usual spelling; any other is brought into it. */
function plainText(text: string): string {
  if (PLAIN_START.test(text) && !text.includes("<!")) return text;
  const root = parseXml(text);
  useOwnPrefixes(root);
  return writeDocument(root);
}
