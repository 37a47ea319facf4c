import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from "./area";
import type { Area } from "./data";

/** Sheet and areas of an address such as "'Sheet 1'!A1:B2"; no sheet where it names none. */
export interface Address {
  readonly sheet: string | undefined;
  readonly area: Area;
}

export function columnName(column: number): string {
  let name = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "A1:B2", "2:5" for whole rows, "A:C" for whole columns, "A1" for one cell. */
export function formatArea(area: Area): string {
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  const first = `${columnName(area.left)}${area.top + 1}`;
  const last = `${columnName(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** "$A$1:$B$2", as names and charts refer to cells. */
export function formatAbsolute(area: Area): string {
  return formatArea(area)
    .replace(/([A-Z]+)(?=\d|:|$)/g, "$$$1")
    .replace(/(\d+)/g, "$$$1");
}

/** Quotes a sheet's name where Excel does: unless it is letters, digits, _ and ., not beginning with a digit. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCell(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function addressOf(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area)}`;
}

/** Undefined where the text is no address. */
export function parseAddress(text: string): Address | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  const area = match && parseArea(match[3] ?? "");
  if (!match || !area) return undefined;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2], area };
}

export function parseArea(text: string): Area | undefined {
  const [first, last = first, ...more] = text.split(":").map(parseCorner);
  if (!first || !last || more.length > 0) return undefined;
  const single = !text.includes(":");
  if (single && (first.row === undefined || first.column === undefined)) return undefined;
  const rows = span(first.row, last.row, LAST_ROW);
  const columns = span(first.column, last.column, LAST_COLUMN);
  return rows && columns && { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] };
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
  const match = /^\s*\$?([A-Za-z]{1,3})?\$?(\d{1,7})?\s*$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const column = match[1] === undefined ? undefined : columnIndex(match[1]);
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  return { row, column };
}

/** Both ends must be given, or neither: then it is the whole height or width. */
function span(
  first: number | undefined,
  last: number | undefined,
  end: number,
): [number, number] | undefined {
  if (first === undefined && last === undefined) return [0, end];
  if (first === undefined || last === undefined) return undefined;
  const [low, high] = [Math.min(first, last), Math.max(first, last)];
  return low >= 0 && high <= end ? [low, high] : undefined;
}

function looksLikeCell(name: string): boolean {
  return /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rc]$/i.test(name);
}
