import type { CellValue } from "../../workbook/data";
import { childOf, numberOf, textOf } from "../package/tree";
import type { XmlElement } from "../package/xml";
import { decodeCellText, textOfItem } from "./cell-text";

const MS_PER_DAY = 86_400_000;
/** Day 25,569 of the 1900 system is 1 January 1970, where JavaScript begins; the 1904 system is 1,462 days behind. */
const EPOCH_1900 = 25_569;
const DAYS_TO_1904 = 1462;

export interface ValueContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** What a `c` holds by its type (ECMA-376 part 1, 18.18.11); a date is the serial number it stands for. */
export function readValue(cell: XmlElement, context: ValueContext): CellValue | undefined {
  const type = cell.attributes["t"] ?? "n";
  if (type === "inlineStr") return { kind: "text", value: textOfItem(childOf(cell, "is")) };

  const held = childOf(cell, "v");
  if (held === undefined) return undefined;
  const text = textOf(held);
  switch (type) {
    case "s":
      return textAt(context.strings, Number(text));
    case "str":
      return { kind: "text", value: decodeCellText(text) };
    case "b":
      return { kind: "boolean", value: text === "1" || text === "true" };
    case "e":
      return { kind: "error", value: text };
    case "d":
      return numberValue(serialOf(text, context.date1904));
    default:
      return numberValue(numberOf(text));
  }
}

function textAt(strings: readonly string[], index: number): CellValue | undefined {
  const value = strings[index];
  return value === undefined ? undefined : { kind: "text", value };
}

function numberValue(value: number | undefined): CellValue | undefined {
  return value === undefined ? undefined : { kind: "number", value };
}

/** Dates of the strict dialect have no time zone: they are read as if they stood in UTC, so none can shift them. */
function serialOf(text: string, date1904: boolean): number | undefined {
  const time = Date.parse(/[zZ]$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  if (Number.isNaN(time)) return undefined;
  return time / MS_PER_DAY + EPOCH_1900 - (date1904 ? DAYS_TO_1904 : 0);
}
