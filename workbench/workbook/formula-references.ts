import { columnIndex, columnName } from "./address";
import { LAST_COLUMN, LAST_ROW } from "./area";
import type { Area } from "./data";
import { shiftArea, type Shift } from "./shift";

/** A corner of a reference as it is written: "$B2" has a fixed column and a free row. */
interface Corner {
  readonly column: number;
  readonly row: number;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

const LOST = "#REF!";

/**
 * Text in quotes, then a reference with its sheet if it names one. What precedes must not
 * make it part of a name or function, nor what follows: LOG10( is no cell.
 */
const REFERENCE =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3}\$?\d{1,7})(?::(\$?[A-Za-z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_(.!])/gu;

type Rewrite = (sheet: string | undefined, first: Corner, last: Corner | undefined) => string;

/** The formula as it reads so many rows below and columns to the right: free parts move, fixed ones stay. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewrite(formula, (_sheet, first, last) => {
    const moved = [first, ...(last ? [last] : [])].map((corner) => moveCorner(corner, rows, columns));
    return moved.some((corner) => corner === undefined)
      ? LOST
      : moved.map((corner) => formatCorner(corner)).join(":");
  });
}

/** The formula after rows or columns came or went on a sheet. `own` is the sheet that the formula is on. */
export function shiftFormula(formula: string, shift: Shift, sheetName: string, own: string): string {
  return rewrite(formula, (sheet, first, last = first) => {
    const isOnSheet = (sheet ?? own).toLowerCase() === sheetName.toLowerCase();
    const area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
    const moved = isOnSheet ? shiftArea(area, shift) : area;
    return moved === undefined ? LOST : formatCorners(moved, first, last);
  });
}

/** The formula after a sheet was renamed. */
export function renameInFormula(formula: string, from: string, quotedTo: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu,
    (all, quoted, plain) => {
      const name = (quoted as string | undefined)?.replaceAll("''", "'") ?? (plain as string | undefined);
      return name?.toLowerCase() === from.toLowerCase() ? `${quotedTo}!` : all;
    },
  );
}

function rewrite(formula: string, change: Rewrite): string {
  return formula.replace(
    REFERENCE,
    (all, prefix: string | undefined, first: string | undefined, last?: string) => {
      if (first === undefined) return all;
      const corner = parseCorner(first);
      const opposite = last === undefined ? undefined : parseCorner(last);
      if (corner === undefined || (last !== undefined && opposite === undefined)) return all;
      return (prefix ?? "") + change(prefix && unquote(prefix.slice(0, -1)), corner, opposite);
    },
  );
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function parseCorner(text: string): Corner | undefined {
  const match = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(text);
  if (!match) return undefined;
  const corner = {
    column: columnIndex(match[2] ?? ""),
    row: Number(match[4]) - 1,
    fixedColumn: match[1] === "$",
    fixedRow: match[3] === "$",
  };
  return isOnSheet(corner) ? corner : undefined;
}

function isOnSheet({ row, column }: { row: number; column: number }): boolean {
  return row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
}

function moveCorner(corner: Corner, rows: number, columns: number): Corner | undefined {
  const moved = {
    ...corner,
    row: corner.fixedRow ? corner.row : corner.row + rows,
    column: corner.fixedColumn ? corner.column : corner.column + columns,
  };
  return isOnSheet(moved) ? moved : undefined;
}

function formatCorner(corner: Corner | undefined): string {
  if (corner === undefined) return LOST;
  const column = (corner.fixedColumn ? "$" : "") + columnName(corner.column);
  return `${column}${corner.fixedRow ? "$" : ""}${corner.row + 1}`;
}

function formatCorners(area: Area, first: Corner, last: Corner): string {
  const start = formatCorner({ ...first, row: area.top, column: area.left });
  return first === last
    ? start
    : `${start}:${formatCorner({ ...last, row: area.bottom, column: area.right })}`;
}
