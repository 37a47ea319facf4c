import type { CellValue } from "../workbook/data";
import { numfmt } from "./vendor";

/**
 * Excel's built-in short date (number 14) is shown as the system's settings have it:
 * ECMA-376 part 1, 18.8.30. Programs write it in one of these two ways.
 */
const SYSTEM_DATES = new Set(["m/d/yyyy", "mm-dd-yy"]);
const UK_DATE = "dd/mm/yyyy";

/** A value as a cell of a United Kingdom Excel shows it, however narrow the column. */
export function numberText(value: CellValue, format: string): string {
  if (value.kind === "error") return value.value;
  if (value.kind === "text" && (format === "General" || format === "@")) return value.value;
  try {
    return numfmt.format(SYSTEM_DATES.has(format) ? UK_DATE : format, value.value, {
      locale: "en-GB",
      nbsp: false,
    });
  } catch {
    // A format that is not understood shows the bare value, as Univer draws it.
    return value.kind === "boolean" ? String(value.value).toUpperCase() : String(value.value);
  }
}
