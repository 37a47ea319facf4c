import type { StyleData } from "../../workbook/data";

/** What a cell looks like when its style says nothing. */
export const DEFAULT_STYLE = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  wrapText: false,
  vertical: "Bottom",
  indent: 0,
  textRotation: 0,
  locked: true,
} as const satisfies StyleData;

export type StyleKey = keyof StyleData;

/** The style without what goes without saying; undefined when nothing is left. */
export function tellingStyle(style: StyleData | undefined): StyleData | undefined {
  if (style === undefined) return undefined;
  const telling = Object.entries(style).filter(([key, value]) => !goesWithoutSaying(key, value));
  return telling.length === 0 ? undefined : Object.fromEntries(telling);
}

function goesWithoutSaying(key: string, value: unknown): boolean {
  if (value === undefined || value === Reflect.get(DEFAULT_STYLE, key)) return true;
  return key === "borders" && typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
