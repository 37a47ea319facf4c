import type { Area, CellRef } from "../model/cell-ref";
import type { CellStyle, CellValue, SheetSnapshot } from "../model/snapshot";
import { cellText } from "./cell-text";

/** What stands at one place of a sheet. */
export interface GridCell {
  readonly value: CellValue;
  readonly format: string;
  readonly text: string;
  /** Where the value stands: elsewhere than asked for, in a merged area. */
  readonly cell: CellRef;
  /** Whether it was carried from the first cell of a merged area. */
  readonly carried: boolean;
  /** "#RRGGBB", or "". */
  readonly fill: string;
  readonly isStruck: boolean;
}

/** A sheet to read: rows and columns count from 0 on the sheet, and merged areas are resolved. */
export interface Grid {
  readonly sheet: string;
  /** The block that holds anything. */
  readonly area: Area;
  readonly isHidden: (row: number) => boolean;
  /** What a person sees at this place. A value carries down a merged area, never across columns. */
  readonly at: (row: number, column: number) => GridCell;
  /** What the cell itself holds; "" for all but the first cell of a merged area. */
  readonly ownText: (row: number, column: number) => string;
  /** The merged area that the cell is in. */
  readonly mergeAt: (row: number, column: number) => Area | undefined;
}

const COLUMNS = 16_384;

export function gridOf(sheet: SheetSnapshot, date1904: boolean): Grid {
  const height = sheet.values.length;
  const width = sheet.values[0]?.length ?? 0;
  const area: Area = {
    top: sheet.top,
    left: sheet.left,
    bottom: sheet.top + height - 1,
    right: sheet.left + width - 1,
  };
  const merges = mergeIndex(sheet.merges, area);

  const value = (row: number, column: number): CellValue =>
    sheet.values[row - sheet.top]?.[column - sheet.left] ?? "";
  const format = (row: number, column: number): string =>
    sheet.numberFormats[row - sheet.top]?.[column - sheet.left] ?? "General";
  const style = (row: number, column: number): CellStyle | undefined =>
    sheet.styles[row - sheet.top]?.[column - sheet.left];
  // Each row is turned into text once, and looked at many times: a look makes nothing.
  const texts: (readonly string[] | undefined)[] = [];
  const textsOf = (row: number): readonly string[] =>
    (sheet.values[row - sheet.top] ?? []).map((held, index) =>
      held === "" ? "" : cellText(held, format(row, sheet.left + index), date1904),
    );
  const textAt = (row: number, column: number): string => {
    const known = (texts[row - sheet.top] ??= textsOf(row));
    return known[column - sheet.left] ?? "";
  };
  const mergeAt = (row: number, column: number): Area | undefined => merges.get(row * COLUMNS + column);

  return {
    sheet: sheet.name,
    area,
    isHidden: (row) => sheet.hiddenRows.has(row),
    mergeAt,
    ownText: textAt,
    at(row, column) {
      const merge = mergeAt(row, column);
      const from = merge?.left === column ? merge.top : row;
      return {
        value: value(from, column),
        format: format(from, column),
        text: textAt(from, column),
        cell: { sheet: sheet.name, row: from, column },
        carried: from !== row,
        fill: style(from, column)?.fill ?? "",
        isStruck: style(from, column)?.isStruck ?? false,
      };
    },
  };
}

/** Each cell of each merged area that lies where the sheet holds anything. */
function mergeIndex(merges: readonly Area[], within: Area): ReadonlyMap<number, Area> {
  const index = new Map<number, Area>();
  for (const merge of merges) {
    for (let row = Math.max(merge.top, within.top); row <= Math.min(merge.bottom, within.bottom); row++) {
      for (
        let column = Math.max(merge.left, within.left);
        column <= Math.min(merge.right, within.right);
        column++
      ) {
        index.set(row * COLUMNS + column, merge);
      }
    }
  }
  return index;
}
