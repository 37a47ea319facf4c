import { flagOf, numberOf, oneOf, textOf } from "../protocol/arguments";
import type { StyleData } from "../workbook/data";
import type { StylePatch } from "../workbook/engine";
import { colorOf, colorOrNone } from "./color";

/** Excel's words for the styles of cells, with what a cell has that says nothing. */
export interface StyleProperty {
  readonly since: string;
  get(style: StyleData): unknown;
  patch(value: unknown): StylePatch;
}

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** An empty cell's look: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
const PLAIN = { fill: "#FFFFFF", fontColor: "#000000", fontName: "Calibri", fontSize: 11 } as const;

export const FILL_PROPERTIES = {
  color: {
    since: "1.1",
    get: (style) => style.fill ?? PLAIN.fill,
    patch: (value) => ({ fill: colorOrNone(value) }),
  },
} satisfies Record<string, StyleProperty>;

export const FONT_PROPERTIES = {
  bold: { since: "1.1", get: (style) => style.bold ?? false, patch: (value) => ({ bold: flagOf(value) }) },
  italic: {
    since: "1.1",
    get: (style) => style.italic ?? false,
    patch: (value) => ({ italic: flagOf(value) }),
  },
  strikethrough: {
    since: "1.9",
    get: (style) => style.strikethrough ?? false,
    patch: (value) => ({ strikethrough: flagOf(value) }),
  },
  underline: {
    since: "1.1",
    get: (style) => (style.underline ? "Single" : "None"),
    patch: (value) => ({ underline: oneOf(value, UNDERLINES) !== "None" }),
  },
  color: {
    since: "1.1",
    get: (style) => style.fontColor ?? PLAIN.fontColor,
    patch: (value) => ({ fontColor: colorOf(value) }),
  },
  name: {
    since: "1.1",
    get: (style) => style.fontName ?? PLAIN.fontName,
    patch: (value) => ({ fontName: textOf(value) }),
  },
  size: {
    since: "1.1",
    get: (style) => style.fontSize ?? PLAIN.fontSize,
    patch: (value) => ({ fontSize: numberOf(value) }),
  },
} satisfies Record<string, StyleProperty>;

export const ALIGNMENT_PROPERTIES = {
  horizontalAlignment: {
    since: "1.1",
    get: (style) => style.horizontal ?? "General",
    patch: (value) => {
      const name = oneOf(value, HORIZONTAL);
      return { horizontal: name === "General" ? null : name };
    },
  },
  verticalAlignment: {
    since: "1.1",
    get: (style) => style.vertical ?? "Bottom",
    patch: (value) => ({ vertical: oneOf(value, VERTICAL) }),
  },
  wrapText: {
    since: "1.1",
    get: (style) => style.wrapText ?? false,
    patch: (value) => ({ wrapText: flagOf(value) }),
  },
  indentLevel: {
    since: "1.9",
    get: (style) => style.indent ?? 0,
    patch: (value) => ({ indent: numberOf(value) }),
  },
  textOrientation: {
    since: "1.7",
    get: (style) => style.textRotation ?? 0,
    patch: (value) => ({ textRotation: numberOf(value) }),
  },
} satisfies Record<string, StyleProperty>;

export const PROTECTION_PROPERTIES = {
  locked: {
    since: "1.2",
    get: (style) => style.locked ?? true,
    patch: (value) => ({ locked: flagOf(value) }),
  },
} satisfies Record<string, StyleProperty>;
