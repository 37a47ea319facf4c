import type { CellValue } from "./data";
import { typedDate } from "./typed-date";

/** What a cell holds after something was typed into it or assigned to `range.values`. */
export interface Typed {
  readonly value?: CellValue;
  readonly formula?: string;
  /** A number format that the typing itself brings, as "50%" does. */
  readonly format?: string;
}

/** https://support.microsoft.com/office/excel-specifications-and-limits */
export const LONGEST_TEXT = 32_767;

const ERRORS = ["#N/A", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"];
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?$/;
const SCIENTIFIC = /^[+-]?\d+(?:\.\d*)?e[+-]?\d+$/i;

/** Excel with United Kingdom settings. `format` is the cell's number format before. */
export function typedValue(typed: string | number | boolean, format: string, thisYear: number): Typed {
  if (typeof typed === "number") return { value: { kind: "number", value: typed } };
  if (typeof typed === "boolean") return { value: { kind: "boolean", value: typed } };
  if (typed === "") return {};
  if (format === "@") return text(typed);
  if (typed.startsWith("'")) return text(typed.slice(1));
  if (/^[=+-]./.test(typed)) return formulaOrNumber(typed);
  return constant(typed.trim(), thisYear) ?? text(typed);
}

export function isErrorText(value: string): boolean {
  return ERRORS.includes(value.toUpperCase());
}

/** "-5" and "+5" are numbers; any other text after = + or - is a formula, for better or worse. */
function formulaOrNumber(typed: string): Typed {
  const number = typed.startsWith("=") ? undefined : plainNumber(typed.trim());
  if (number !== undefined) return number;
  return { formula: typed.startsWith("=") ? typed : `=${typed}` };
}

function constant(typed: string, thisYear: number): Typed | undefined {
  if (/^(true|false)$/i.test(typed))
    return { value: { kind: "boolean", value: typed.toLowerCase() === "true" } };
  if (isErrorText(typed)) return { value: { kind: "error", value: typed.toUpperCase() } };
  const number = plainNumber(typed);
  if (number !== undefined) return number;
  const date = typedDate(typed, thisYear);
  return date && { value: { kind: "number", value: date.serial }, format: date.format };
}

function plainNumber(typed: string): Typed | undefined {
  return decimal(typed) ?? scientific(typed) ?? percentage(typed) ?? money(typed);
}

function decimal(typed: string): Typed | undefined {
  if (!NUMBER.test(typed) || !/\d/.test(typed)) return undefined;
  const value = Number(typed.replaceAll(",", ""));
  const format = typed.includes(",") ? (typed.includes(".") ? "#,##0.00" : "#,##0") : undefined;
  return number(value, format);
}

function scientific(typed: string): Typed | undefined {
  return SCIENTIFIC.test(typed) ? number(Number(typed), "0.00E+00") : undefined;
}

function percentage(typed: string): Typed | undefined {
  const body = /^(.*?)\s*%$/.exec(typed)?.[1];
  const value = body === undefined ? undefined : decimal(body)?.value?.value;
  if (body === undefined || typeof value !== "number") return undefined;
  return number(value / 100, body.includes(".") ? "0.00%" : "0%");
}

function money(typed: string): Typed | undefined {
  const match = /^([+-]?)£\s*(.+)$/.exec(typed);
  const value = match && decimal(match[2] ?? "")?.value?.value;
  if (!match || typeof value !== "number") return undefined;
  return number(match[1] === "-" ? -value : value, typed.includes(".") ? "£#,##0.00" : "£#,##0");
}

function number(value: number, format?: string): Typed {
  return { value: { kind: "number", value }, ...(format === undefined ? {} : { format }) };
}

function text(value: string): Typed {
  return { value: { kind: "text", value } };
}
