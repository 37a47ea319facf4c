import {
  CellValueType,
  InterceptorEffectEnum,
  type ICellData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, type SheetInterceptorService } from "@univerjs/sheets";
import { decodeValue } from "./cell-codec";
import { numberText } from "./number-text";

/** After Univer's own conditional formatting, which gives the cell the style of its rules (10). */
const AFTER_RULES = 5;

/** Before all that makes a cell ready to be edited. */
const FIRST = 1000;

/**
 * Draws a cell in the number format that a rule brings, as Excel does: such a format may put words
 * beside the cell's own text. Univer takes only colours and the like from a rule. Whoever edits the
 * cell sees what it holds, and not those words.
 */
export function drawWordsBeside(interceptors: SheetInterceptorService): void {
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_RULES,
    handler(cell, { rawData, workbook }, next) {
      if (!cell || !rawData) return next(cell);
      const text = wordsBeside(cell, rawData, workbook.getStyles().getStyleByCell(rawData));
      return next(text === undefined ? cell : { ...cell, v: text, t: CellValueType.STRING, p: null });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler(cell, { worksheet, row, col }, next) {
      const raw = worksheet.getCellRaw(row, col);
      return next(cell && raw ? { ...cell, v: raw.v ?? null, t: raw.t ?? null, p: raw.p ?? null } : cell);
    },
  });
}

/** The text in the format of a rule; undefined where the cell is shown in its own. */
function wordsBeside(cell: ICellData, raw: ICellData, own: Nullable<IStyleData>): string | undefined {
  const pattern = typeof cell.s === "object" ? cell.s?.n?.pattern : undefined;
  if (pattern === undefined || pattern === own?.n?.pattern) return undefined;
  const value = decodeValue(raw);
  return value === undefined ? undefined : numberText(value, pattern);
}
