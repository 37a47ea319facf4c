import type { CellData, CellValue } from "../../workbook/data";
import { childOf, element, setAttributes } from "../package/tree";
import type { XmlElement } from "../package/xml";
import { same } from "../same";
import { encodeCellText } from "./cell-text";
import { withPrefixes } from "./function-prefixes";

/** Puts value and formula into a `c`. A formula that did not change keeps all it says, such as the area of an array. */
export function writeContent(cell: XmlElement, before: CellData, after: CellData): void {
  const isSameFormula = before.formula === after.formula;
  if (isSameFormula && same(before.value, after.value)) return;

  const kept = isSameFormula ? childOf(cell, "f") : undefined;
  const formula = kept ?? newFormula(after.formula);
  const isResult = formula !== undefined;
  // Both point at descriptions of what the cell held: an array that spills, a value richer than a cell's.
  if (kept === undefined) setAttributes(cell, { cm: undefined });
  setAttributes(cell, { vm: undefined, t: typeOf(after.value, isResult) });
  cell.children = [...(isResult ? [formula] : []), ...valueElements(after.value, isResult)];
}

export function newFormula(formula: string | undefined): XmlElement | undefined {
  return formula === undefined ? undefined : element("f", {}, withPrefixes(formula.replace(/^=/, "")));
}

/** A text that begins with "=" stays a text here, because it does not stand in an `f`. */
function valueElements(value: CellValue | undefined, isResult: boolean): XmlElement[] {
  switch (value?.kind) {
    case undefined:
      return [];
    case "text":
      return [isResult ? element("v", {}, encodeCellText(value.value)) : inlineText(value.value)];
    case "number":
      return Number.isFinite(value.value) ? [element("v", {}, String(value.value))] : [];
    case "boolean":
      return [element("v", {}, value.value ? "1" : "0")];
    case "error":
      return [element("v", {}, value.value)];
  }
}

function inlineText(text: string): XmlElement {
  return element("is", {}, element("t", { "xml:space": "preserve" }, encodeCellText(text)));
}

function typeOf(value: CellValue | undefined, isResult: boolean): string | undefined {
  switch (value?.kind) {
    case "text":
      return isResult ? "str" : "inlineStr";
    case "boolean":
      return "b";
    case "error":
      return "e";
    case "number":
    case undefined:
      return undefined;
  }
}
