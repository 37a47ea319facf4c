import { holds } from "../workbook/area";
import type { Area, StyleData } from "../workbook/data";
import type { Book } from "./book";

/** Without a screen text cannot be measured: these are Calibri's averages, for one point of size. */
const CHARACTER_WIDTH = 0.5;
const LINE_HEIGHT = 1.36;
const PADDING = 6;
const STANDARD = { size: 11, height: 15 };

/** A row's height by an estimate of its text. Merged cells do not count, as in Excel. */
export function fitRow(book: Book, sheet: string, row: number, within: Area): number {
  let height = STANDARD.height;
  for (let column = within.left; column <= within.right; column++) {
    if (isMerged(book, sheet, row, column)) continue;
    const text = book.engine.cells.text(sheet, row, column);
    if (text === "") continue;
    const style = book.engine.cells.style(sheet, row, column);
    const width = book.engine.structure.size(sheet, "columns", column);
    height = Math.max(height, linesIn(text, style, width) * (style.fontSize ?? STANDARD.size) * LINE_HEIGHT);
  }
  return Math.min(Math.round(height * 4) / 4, 409.5);
}

export function fitColumn(book: Book, sheet: string, column: number, within: Area): number {
  let width = 0;
  for (let row = within.top; row <= within.bottom; row++) {
    if (isMerged(book, sheet, row, column)) continue;
    const style = book.engine.cells.style(sheet, row, column);
    const lines = book.engine.cells.text(sheet, row, column).split("\n");
    width = Math.max(width, ...lines.map((line) => textWidth(line, style)));
  }
  return width === 0 ? book.engine.structure.size(sheet, "columns", column) : Math.min(width + PADDING, 1790);
}

function linesIn(text: string, style: StyleData, width: number): number {
  if (style.wrapText !== true) return 1;
  const room = Math.max(width - PADDING, 10);
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, style) / room)), 0);
}

function textWidth(text: string, { fontSize = STANDARD.size, bold = false }: StyleData): number {
  return text.length * fontSize * CHARACTER_WIDTH * (bold ? 1.06 : 1);
}

function isMerged(book: Book, sheet: string, row: number, column: number): boolean {
  return book.engine.structure.merges(sheet).some((area) => holds(area, row, column));
}
