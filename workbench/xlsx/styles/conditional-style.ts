import type { ConditionalStyleData } from "../../workbook/data";
import { childOf, element } from "../package/tree";
import type { XmlElement } from "../package/xml";
import { conditionalBorder, readConditionalBorders } from "./borders";
import { argbOf, colorOf, type Palette } from "./colours";
import { conditionalFill, readConditionalFill } from "./fills";
import { readSwitches, switchFont } from "./fonts";

/** A `dxf`: only what a conditional format changes about a cell (ECMA-376 part 1, 18.8.14). */
export function readConditionalStyle(dxf: XmlElement | undefined, palette: Palette): ConditionalStyleData {
  const font = childOf(dxf, "font");
  const { bold, italic, strikethrough } = readSwitches(font);
  const style: ConditionalStyleData = {
    numberFormat: childOf(dxf, "numFmt")?.attributes["formatCode"],
    fill: readConditionalFill(childOf(dxf, "fill"), palette),
    fontColor: colorOf(childOf(font, "color"), palette),
    bold: bold === true ? true : undefined,
    italic: italic === true ? true : undefined,
    strikethrough: strikethrough === true ? true : undefined,
    borders: readConditionalBorders(childOf(dxf, "border"), palette),
  };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}

/** A number format stands in it by its text, and has a number all the same. */
export function conditionalStyleElement(
  style: ConditionalStyleData,
  numberFormatId: (code: string) => number,
): XmlElement {
  const dxf = element("dxf");
  const font = fontOf(style);
  if (font.children.length > 0) dxf.children.push(font);
  if (style.numberFormat !== undefined) {
    dxf.children.push(
      element("numFmt", { numFmtId: numberFormatId(style.numberFormat), formatCode: style.numberFormat }),
    );
  }
  if (style.fill !== undefined) dxf.children.push(conditionalFill(style.fill));
  if (style.borders !== undefined) dxf.children.push(conditionalBorder(style.borders));
  return dxf;
}

function fontOf(style: ConditionalStyleData): XmlElement {
  const font = element("font");
  switchFont(font, "b", style.bold === true);
  switchFont(font, "i", style.italic === true);
  switchFont(font, "strike", style.strikethrough === true);
  if (style.fontColor !== undefined) font.children.push(element("color", { rgb: argbOf(style.fontColor) }));
  return font;
}
