import { dayOfSerial, showDay } from "../calendar/day";
import type { CellValue } from "../model/snapshot";
import { decimalsOf, isDateFormat, isPercentFormat } from "./number-format";

/** What a person sees in the cell, near enough to read it: "1.10", "30 Apr 2020", "65%". */
export function cellText(value: CellValue, format: string, date1904: boolean): string {
  if (typeof value === "string") return tidy(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return numberText(value, format, date1904);
}

function numberText(value: number, format: string, date1904: boolean): string {
  if (isDateFormat(format)) {
    const day = dayOfSerial(value, date1904);
    return day ? showDay(day) : String(value);
  }
  if (isPercentFormat(format)) return `${String(Number((value * 100).toFixed(2)))}%`;
  const decimals = decimalsOf(format);
  return decimals === undefined ? String(Number(value.toPrecision(12))) : value.toFixed(decimals);
}

/** Line breaks, spaces and marks that stand for others, or for nothing. Most texts have none. */
const ODD = /[\r\u2028\u2029\u00a0\u2000-\u200d\u202f\t\ufeff\u00ad]/;

/** Trims, and makes one kind of line break and of space; the lines themselves mean something and stay. */
function tidy(text: string): string {
  if (!ODD.test(text)) return text.trim();
  return text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/[\u00a0\u2000-\u200a\u202f\t]/g, " ")
    .replace(/[\u200b-\u200d\ufeff\u00ad]/g, "")
    .trim();
}
