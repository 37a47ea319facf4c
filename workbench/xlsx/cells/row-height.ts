import type { Area, CellData, SheetData } from "../../workbook/data";
import { DEFAULT_COLUMN_POINTS, DEFAULT_ROW_POINTS } from "../lengths";
import { DEFAULT_STYLE } from "../styles/default-style";

/** The mean width of a letter of running text in Calibri, and the height of a line, both to a point of its size. */
const LETTER = 0.46;
const BOLD = 1.06;
const LINE = DEFAULT_ROW_POINTS / DEFAULT_STYLE.fontSize;
/** What the cell keeps free at both sides together. */
const PADDING = 5;
/** Excel specifications and limits, support.microsoft.com. */
const HIGHEST = 409.5;

/**
 * About the height that Excel would give a row with wrapped text when it opens; undefined where nothing wraps. Programs
 * that trust the file, LibreOffice among them, would print the text over the rows below.
 */
export function wrappedHeight(sheet: SheetData, row: number): number | undefined {
  const heights = [...(sheet.cells.get(row) ?? [])].flatMap(([column, cell]) => {
    const width = widthFor(sheet, row, column);
    return width === undefined || cell.style?.wrapText !== true ? [] : [heightOf(cell, width)];
  });
  if (heights.length === 0) return undefined;
  return Math.min(Math.max(DEFAULT_ROW_POINTS, ...heights), HIGHEST);
}

/** A cell merged across columns has them all; one merged over rows shares its height with them and does not count. */
function widthFor(sheet: SheetData, row: number, column: number): number | undefined {
  const merge = sheet.merges.find((area) => isIn(area, row, column));
  if (merge !== undefined && merge.top !== merge.bottom) return undefined;
  let width = 0;
  for (let at = column; at <= (merge?.right ?? column); at += 1) width += columnWidth(sheet, at);
  return width;
}

function heightOf({ value, style }: CellData, width: number): number {
  const size = style?.fontSize ?? DEFAULT_STYLE.fontSize;
  const letter = size * LETTER * (style?.bold === true ? BOLD : 1);
  const room = Math.max((width - PADDING - (style?.indent ?? 0) * size) / letter, 1);
  const text = value?.kind === "text" ? value.value : "";
  const lines = text.split("\n").reduce((sum, paragraph) => sum + linesOf(paragraph, room), 0);
  return Math.ceil(lines * size * LINE);
}

/** Breaks at spaces, and within words that are wider than the cell. */
function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(Math.ceil(word.length / room) - 1, 0);
    used = word.length % Math.floor(room) || word.length;
  }
  return lines;
}

function columnWidth(sheet: SheetData, column: number): number {
  const { width, hidden } = sheet.columns.get(column) ?? {};
  return hidden === true ? 0 : (width ?? DEFAULT_COLUMN_POINTS);
}

function isIn({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
