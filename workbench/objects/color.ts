import { ExcelError } from "../protocol/excel-error";
import { textOf } from "../protocol/arguments";

/** Those of the HTML names that turn up in practice; Office.js takes any of them. */
const NAMES: Record<string, string> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" in capitals, from "#rrggbb", "rrggbb" or an HTML name. */
export function colorOf(value: unknown): string {
  const text = textOf(value).trim().toLowerCase();
  const named = NAMES[text];
  if (named !== undefined) return named;
  const digits = /^#?([0-9a-f]{6})$/.exec(text)?.[1];
  if (digits === undefined) throw new ExcelError("InvalidArgument");
  return `#${digits.toUpperCase()}`;
}

/** "" takes the colour away. */
export function colorOrNone(value: unknown): string | null {
  return value === "" || value === null ? null : colorOf(value);
}
