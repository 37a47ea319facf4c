import type { SheetData } from "../../workbook/data";
import { DEFAULT_COLUMN_POINTS, DEFAULT_ROW_POINTS, pointsOfCharacters } from "../lengths";
import { numberOf } from "../package/tree";
import type { SheetPart } from "../sheet/sheet-part";

/** Where the columns or the rows of a sheet stand, in points. */
interface Track {
  startOf(index: number): number;
  /** The column or row at this distance from the sheet's corner, and how far into it. */
  at(points: number): { readonly index: number; readonly offset: number };
}

export interface Geometry {
  readonly columns: Track;
  readonly rows: Track;
}

export function geometryOf(
  part: SheetPart,
  { columns, rows }: Pick<SheetData, "columns" | "rows">,
): Geometry {
  const format = part.child("sheetFormatPr")?.attributes ?? {};
  const characters = numberOf(format["defaultColWidth"]);
  const usualWidth = characters === undefined ? DEFAULT_COLUMN_POINTS : pointsOfCharacters(characters);
  const usualHeight = numberOf(format["defaultRowHeight"]) ?? DEFAULT_ROW_POINTS;
  return {
    columns: trackOf((column) =>
      lengthOf(columns.get(column)?.width, columns.get(column)?.hidden, usualWidth),
    ),
    rows: trackOf((row) => lengthOf(rows.get(row)?.height, rows.get(row)?.hidden, usualHeight)),
  };
}

function lengthOf(length: number | undefined, hidden: boolean | undefined, usual: number): number {
  return hidden === true ? 0 : (length ?? usual);
}

function trackOf(lengthAt: (index: number) => number): Track {
  return {
    startOf(index) {
      let start = 0;
      for (let before = 0; before < index; before += 1) start += lengthAt(before);
      return start;
    },
    at(points) {
      let index = 0;
      let left = Math.max(points, 0);
      // A sheet whose columns are all hidden has no end of its own.
      for (const last = 2 ** 20; index < last && left >= lengthAt(index); index += 1) left -= lengthAt(index);
      return { index, offset: left };
    },
  };
}
