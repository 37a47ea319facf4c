import { columnName, columnIndex } from "../../workbook/address";
import { LAST_COLUMN, LAST_ROW } from "../../workbook/area";

/** In this order: texts, quoted sheet names, what stands in brackets, whole columns, whole rows, cells and other names. */
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[[^\]]*\]`,
    String.raw`(?<![\w.$])\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!])`,
    String.raw`(?<![\w.$])\$?\d{1,7}:\$?\d{1,7}(?![\w.])`,
    String.raw`(?<![\w.])[A-Za-z_\\$][\w.\\$]*[(!]?`,
  ].join("|"),
  "g",
);
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;

/**
 * The formula as it reads after being copied so many rows and columns away: "A1+$B$1" one row down is "A2+$B$1".
 * Shared formulas are stored once and read so by all their cells (ECMA-376 part 1, 18.3.1.40).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (token) => {
    const cell = CELL.exec(token);
    if (cell !== null) return shiftColumn(cell[1], cell[2], columns) + shiftRow(cell[3], cell[4], rows);

    const span = COLUMNS.exec(token);
    if (span !== null)
      return `${shiftColumn(span[1], span[2], columns)}:${shiftColumn(span[3], span[4], columns)}`;

    const lines = ROWS.exec(token);
    return lines === null
      ? token
      : `${shiftRow(lines[1], lines[2], rows)}:${shiftRow(lines[3], lines[4], rows)}`;
  });
}

/** Past the edge of the sheet Excel goes on at the other side. */
function shiftColumn(fixed = "", name = "", columns: number): string {
  if (fixed !== "") return `$${name}`;
  return columnName((columnIndex(name) + columns + LAST_COLUMN + 1) % (LAST_COLUMN + 1));
}

function shiftRow(fixed = "", digits = "", rows: number): string {
  if (fixed !== "") return `$${digits}`;
  return String(((Number(digits) - 1 + rows + LAST_ROW + 1) % (LAST_ROW + 1)) + 1);
}
