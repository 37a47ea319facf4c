import { XmlError } from "../package/xml";

/** One row of a sheet, as its text stands in the file. */
export interface RowText {
  /** From 0. */
  readonly row: number;
  readonly text: string;
}

export interface RowTexts {
  readonly rows: readonly RowText[];
  /** What follows is formatted to no purpose, often down to the last row of the sheet: rows without any value. */
  readonly rest: string;
}

/** So many rows without a value are still looked at after the last row with one. */
const FORMATTED_ROWS = 1000;
const ROW_END = "</row>";
const NUMBER = /\sr="(\d+)"/;

/** Cuts the content of `sheetData` into rows without reading them. */
export function splitRows(content: string): RowTexts {
  const lastValue = Math.max(
    content.lastIndexOf("<v"),
    content.lastIndexOf("<f"),
    content.lastIndexOf("<is"),
  );
  const rows: RowText[] = [];
  let at = skipSpace(content, 0);
  for (let empty = 0; at < content.length && empty < FORMATTED_ROWS; empty += at > lastValue ? 1 : 0) {
    at = cutRow(content, at, rows);
  }
  return { rows, rest: content.slice(at) };
}

export function splitAllRows(content: string): RowText[] {
  const rows: RowText[] = [];
  for (let at = skipSpace(content, 0); at < content.length;) at = cutRow(content, at, rows);
  return rows;
}

/** Adds the row that begins here, and answers where the next one does. A row may leave its number out. */
function cutRow(content: string, at: number, rows: RowText[]): number {
  const end = endOfRow(content, at);
  const text = content.slice(at, end);
  rows.push({ row: rowNumber(text) ?? (rows.at(-1)?.row ?? -1) + 1, text });
  return skipSpace(content, end);
}

function endOfRow(content: string, at: number): number {
  const close = content.indexOf(">", at);
  if (!content.startsWith("<row", at) || close === -1)
    throw new XmlError("Something else stands among the rows of a sheet.");
  if (content[close - 1] === "/") return close + 1;

  const end = content.indexOf(ROW_END, close);
  if (end === -1) throw new XmlError("A row of a sheet has no end.");
  return end + ROW_END.length;
}

function rowNumber(text: string): number | undefined {
  const found = NUMBER.exec(text.slice(0, text.indexOf(">")))?.[1];
  return found === undefined ? undefined : Number(found) - 1;
}

function skipSpace(content: string, from: number): number {
  let at = from;
  while (at < content.length && content.charCodeAt(at) <= 32) at += 1;
  return at;
}
