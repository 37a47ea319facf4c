import type { SheetData } from "../../workbook/data";
import { cellName } from "../cells/area";
import {
  childOf,
  childrenOf,
  element,
  ensureChild,
  isTrue,
  numberOf,
  removeChildren,
  setAttributes,
} from "../package/tree";
import type { XmlElement } from "../package/xml";
import { same } from "../same";
import { argbOf, colorOf, type Palette } from "../styles/colours";
import type { SheetPart } from "./sheet-part";

type View = Pick<SheetData, "frozen" | "showGridlines">;

/** CT_SheetView and CT_SheetPr, ECMA-376 part 1, 18.3.1.87 and 18.3.1.82. */
const VIEW_ORDER = ["pane", "selection", "pivotSelection", "extLst"];
const PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

export function readView(part: SheetPart): View {
  const view = viewOf(part);
  const pane = childOf(view, "pane");
  const frozen = pane?.attributes["state"]?.startsWith("frozen") === true;
  return {
    frozen: {
      rows: frozen ? (numberOf(pane.attributes["ySplit"]) ?? 0) : 0,
      columns: frozen ? (numberOf(pane.attributes["xSplit"]) ?? 0) : 0,
    },
    showGridlines: isTrue(view?.attributes["showGridLines"], true),
  };
}

export function writeView(part: SheetPart, before: SheetData, after: SheetData): void {
  if (before.showGridlines !== after.showGridlines) {
    setAttributes(ensureView(part), { showGridLines: after.showGridlines ? undefined : 0 });
  }
  if (!same(before.frozen, after.frozen)) freeze(ensureView(part), after.frozen);
}

/** The sheet whose tab is chosen opens in front; two chosen ones would be edited together. */
export function chooseTab(part: SheetPart, chosen: boolean): void {
  if (isTrue(viewOf(part)?.attributes["tabSelected"]) === chosen) return;
  setAttributes(ensureView(part), { tabSelected: chosen ? 1 : undefined });
}

export function readTabColor(part: SheetPart, palette: Palette): string {
  return colorOf(childOf(part.child("sheetPr"), "tabColor"), palette) ?? "";
}

export function writeTabColor(part: SheetPart, before: SheetData, after: SheetData): void {
  if (before.tabColor === after.tabColor) return;
  const properties = part.ensure("sheetPr");
  removeChildren(properties, "tabColor");
  if (after.tabColor !== "") {
    ensureChild(properties, "tabColor", PROPERTIES_ORDER).attributes = { rgb: argbOf(after.tabColor) };
  }
}

function viewOf(part: SheetPart): XmlElement | undefined {
  return childrenOf(part.child("sheetViews"), "sheetView")[0];
}

function ensureView(part: SheetPart): XmlElement {
  const view = ensureChild(part.ensure("sheetViews"), "sheetView", []);
  view.attributes["workbookViewId"] ??= "0";
  return view;
}

/** What was selected in panes that are gone goes with them. */
function freeze(view: XmlElement, { rows, columns }: SheetData["frozen"]): void {
  removeChildren(view, "pane");
  removeChildren(view, "selection");
  if (rows === 0 && columns === 0) return;

  const activePane = paneName(rows, columns);
  setAttributes(ensureChild(view, "pane", VIEW_ORDER), {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: cellName(rows, columns),
    activePane,
    state: "frozen",
  });
  view.children.push(element("selection", { pane: activePane }));
}

function paneName(rows: number, columns: number): string {
  if (columns === 0) return "bottomLeft";
  return rows === 0 ? "topRight" : "bottomRight";
}
