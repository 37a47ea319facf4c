import { ExcelError } from "../protocol/excel-error";
import { query, type Method } from "../protocol/object-type";
import {
  areaOf,
  boundingArea,
  columnsOf,
  holds,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  rowsOf,
} from "../workbook/area";
import type { Area } from "../workbook/data";
import { areasOrNull, placeOf, rangeOf, rangeOrNull } from "./ranges";
import type { RangeState } from "./states";
import { visibleParts } from "./visible-parts";

/** Fails above this many: remarks on Range.getMergedAreasOrNullObject in @types/office-js 1.0.612. */
const MOST_MERGED_AREAS = 512;

/** A method that gives another range, worked out from this one's area. */
function toArea(since: string, find: (area: Area, ...numbers: number[]) => Area): Method<RangeState> {
  return query(since, ({ book, sheet, area }, args) => {
    const numbers = [0, 1].filter((index) => args.has(index)).map((index) => args.number(index));
    return rangeOf(book, sheet, find(area, ...numbers));
  });
}

function used({ book, sheet, area }: RangeState, valuesOnly: boolean): Area | undefined {
  return book.engine.cells.used(sheet, valuesOnly ? "values" : "values and formats", area);
}

function meeting(state: RangeState, other: unknown): Area | undefined {
  const place = placeOf(state.book, other, state.sheet);
  return place.sheet === state.sheet ? intersection(state.area, place.area) : undefined;
}

export const RANGE_NAVIGATION: Record<string, Method<RangeState>> = {
  getCell: toArea("1.1", (area, row = 0, column = 0) => areaOf(area.top + row, area.left + column)),
  getRow: toArea("1.1", (area, row = 0) => ({ ...area, top: area.top + row, bottom: area.top + row })),
  getColumn: toArea("1.1", (area, column = 0) => ({
    ...area,
    left: area.left + column,
    right: area.left + column,
  })),
  getLastRow: toArea("1.1", (area) => ({ ...area, top: area.bottom })),
  getLastColumn: toArea("1.1", (area) => ({ ...area, left: area.right })),
  getLastCell: toArea("1.1", (area) => areaOf(area.bottom, area.right)),
  getEntireRow: toArea("1.1", (area) => ({ ...area, left: 0, right: LAST_COLUMN })),
  getEntireColumn: toArea("1.1", (area) => ({ ...area, top: 0, bottom: LAST_ROW })),
  getOffsetRange: toArea("1.1", (area, rows = 0, columns = 0) =>
    areaOf(area.top + rows, area.left + columns, rowsOf(area), columnsOf(area)),
  ),
  getResizedRange: toArea("1.2", (area, rows = 0, columns = 0) =>
    areaOf(area.top, area.left, rowsOf(area) + rows, columnsOf(area) + columns),
  ),
  getAbsoluteResizedRange: toArea("1.7", (area, rows = 1, columns = 1) =>
    areaOf(area.top, area.left, rows, columns),
  ),
  getRowsAbove: toArea("1.2", (area, count = 1) => ({
    ...area,
    top: area.top - count,
    bottom: area.top - 1,
  })),
  getRowsBelow: toArea("1.2", (area, count = 1) => ({
    ...area,
    top: area.bottom + 1,
    bottom: area.bottom + count,
  })),
  getBoundingRect: query("1.1", (state, args) => {
    const place = placeOf(state.book, args.at(0), state.sheet);
    return rangeOf(state.book, state.sheet, boundingArea(state.area, place.area));
  }),
  getIntersection: query("1.1", (state, args) => {
    const area = meeting(state, args.at(0));
    if (!area) throw new ExcelError("ItemNotFound");
    return rangeOf(state.book, state.sheet, area);
  }),
  getIntersectionOrNullObject: query("1.4", (state, args) =>
    rangeOrNull(state.book, state.sheet, meeting(state, args.at(0))),
  ),
  getUsedRange: query("1.1", (state, args) => {
    const area = used(state, args.flag(0));
    if (!area) throw new ExcelError("ItemNotFound");
    return rangeOf(state.book, state.sheet, area);
  }),
  getUsedRangeOrNullObject: query("1.4", (state, args) =>
    rangeOrNull(state.book, state.sheet, used(state, args.flag(0))),
  ),
  getMergedAreasOrNullObject: query("1.13", ({ book, sheet, area }) => {
    // Only those whose first cell is in the range: https://github.com/OfficeDev/office-js/issues/3611
    const inside = book.engine.structure.merges(sheet).filter((merge) => holds(area, merge.top, merge.left));
    if (inside.length > MOST_MERGED_AREAS) throw new ExcelError("GeneralException");
    return areasOrNull(book, sheet, inside);
  }),
  getSpecialCells: query("1.9", (state, args) => {
    const parts = visibleParts(state, args.text(0));
    if (parts.length === 0) throw new ExcelError("ItemNotFound");
    return areasOrNull(state.book, state.sheet, parts);
  }),
  getSpecialCellsOrNullObject: query("1.9", (state, args) =>
    areasOrNull(state.book, state.sheet, visibleParts(state, args.text(0))),
  ),
};
