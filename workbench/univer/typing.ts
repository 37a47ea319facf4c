import type { ICellData, Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, type SheetInterceptorService } from "@univerjs/sheets";
import type { Area } from "../workbook/data";
import { typedValue } from "../workbook/typed-value";
import { decodeValue, encodeContent } from "./cell-codec";

/** Before Univer's own reading of what was typed, which is American. */
const FIRST = 1000;

/** What is typed into the grid becomes what Excel with United Kingdom settings would make of it. */
export function takeTyped(
  interceptors: SheetInterceptorService,
  mayEdit: (sheet: string, area: Area) => boolean,
): void {
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (typed, { subUnitId, row, col, worksheet }, next) => {
      const before = worksheet.getCellRaw(row, col);
      if (!mayEdit(subUnitId, { top: row, left: col, bottom: row, right: col })) return { ...before };
      return next(typed && !isFormula(typed) ? asTyped(typed, patternOf(before)) : typed);
    },
  });
}

function isFormula({ f, v }: ICellData): boolean {
  return typeof f === "string" || (typeof v === "string" && v.startsWith("="));
}

function asTyped(cell: ICellData, format: string): ICellData {
  const text = decodeValue(cell);
  if (text?.kind !== "text") return cell;

  const typed = typedValue(text.value, format, new Date().getFullYear());
  const brings = typed.format !== undefined && format === "General" ? { n: { pattern: typed.format } } : {};
  return {
    ...cell,
    p: null,
    v: null,
    t: null,
    ...encodeContent(typed),
    s: { ...(typeof cell.s === "object" ? cell.s : {}), ...brings },
  };
}

function patternOf(origin: Nullable<ICellData>): string {
  const style = typeof origin?.s === "object" ? origin.s : undefined;
  return style?.n?.pattern ?? "General";
}
