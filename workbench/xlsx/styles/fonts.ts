import type { StyleData } from "../../workbook/data";
import {
  childOf,
  copyOf,
  element,
  ensureChild,
  isTrue,
  numberOf,
  placeChild,
  removeChildren,
  valueOf,
} from "../package/tree";
import type { XmlElement } from "../package/xml";
import { argbOf, colorOf, type Palette } from "./colours";
import { DEFAULT_STYLE } from "./default-style";

/** The order in which Excel writes what a font is made of. */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const SWITCHES = { bold: "b", italic: "i", strikethrough: "strike", underline: "u" } as const;

export const FONT_KEYS = [
  "fontName",
  "fontSize",
  "fontColor",
  "bold",
  "italic",
  "strikethrough",
  "underline",
] as const;

export function readFont(font: XmlElement | undefined, palette: Palette): StyleData {
  return {
    fontName: valueOf(font, "name") ?? DEFAULT_STYLE.fontName,
    fontSize: numberOf(valueOf(font, "sz")) ?? DEFAULT_STYLE.fontSize,
    fontColor: colorOf(childOf(font, "color"), palette) ?? DEFAULT_STYLE.fontColor,
    ...readSwitches(font),
  };
}

/** What a font says of itself, as conditional formats do: only the part that differs from the cell. */
export function readSwitches(font: XmlElement | undefined): Pick<StyleData, keyof typeof SWITCHES> {
  const isOn = (name: string): boolean => {
    const found = childOf(font, name);
    return (
      found !== undefined &&
      (name === "u" ? found.attributes["val"] !== "none" : isTrue(found.attributes["val"], true))
    );
  };
  return { bold: isOn("b"), italic: isOn("i"), strikethrough: isOn("strike"), underline: isOn("u") };
}

/** Changes what is named; what `after` does not say becomes as it is in the workbook's normal font. */
export function changeFont(
  font: XmlElement,
  changed: ReadonlySet<string>,
  after: StyleData,
  normal: XmlElement | undefined,
): void {
  for (const [key, name] of Object.entries(SWITCHES)) {
    if (changed.has(key)) switchFont(font, name, after[key as keyof typeof SWITCHES] === true);
  }
  if (changed.has("fontSize"))
    replace(font, normal, "sz", after.fontSize === undefined ? undefined : { val: after.fontSize });
  if (changed.has("fontColor")) {
    replace(
      font,
      normal,
      "color",
      after.fontColor === undefined ? undefined : { rgb: argbOf(after.fontColor) },
    );
  }
  if (changed.has("fontName")) changeName(font, normal, after.fontName);
}

export function switchFont(font: XmlElement, name: string, on: boolean): void {
  removeChildren(font, name);
  if (on) ensureChild(font, name, FONT_ORDER);
}

/** A font by its own name is none of the theme's, and what was known of the old one's family no longer holds. */
function changeName(font: XmlElement, normal: XmlElement | undefined, name: string | undefined): void {
  replace(font, normal, "name", name === undefined ? undefined : { val: name });
  for (const more of ["family", "charset", "scheme"]) {
    if (name === undefined) replace(font, normal, more, undefined);
    else removeChildren(font, more);
  }
}

function replace(
  font: XmlElement,
  normal: XmlElement | undefined,
  name: string,
  attributes: Readonly<Record<string, string | number>> | undefined,
): void {
  removeChildren(font, name);
  const usual = childOf(normal, name);
  if (attributes !== undefined) placeChild(font, element(name, attributes), FONT_ORDER);
  else if (usual !== undefined) placeChild(font, copyOf(usual), FONT_ORDER);
}
