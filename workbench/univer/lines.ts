import type { RowData, StyleData } from "../workbook/data";
import { PIXELS_PER_POINT } from "./snapshot";

/** A row or column as Univer keeps it. */
interface Line {
  readonly h?: number;
  readonly w?: number;
  readonly hd?: unknown;
  readonly s?: unknown;
  readonly custom?: unknown;
}

/** The rows or columns that differ from the standard, with their size as `height`. */
export function linesOf(lines: object, styleOf: (line: Line) => StyleData): Map<number, RowData> {
  const found = new Map<number, RowData>();
  for (const [index, line] of Object.entries(lines) as [string, Line | undefined][]) {
    const data = line && lineOf(line, styleOf(line));
    if (data && Object.keys(data).length > 0) found.set(Number(index), data);
  }
  return found;
}

function lineOf(line: Line, style: StyleData): RowData {
  const pixels = line.h ?? line.w;
  return {
    ...(pixels === undefined ? {} : { height: Math.round((pixels / PIXELS_PER_POINT) * 100) / 100 }),
    ...(Number(line.hd) === 1 ? { hidden: true } : {}),
    ...(Object.keys(style).length > 0 ? { style } : {}),
  };
}
