import { ExcelError } from "../protocol/excel-error";
import { formatAbsolute, quoteSheetName } from "../workbook/address";
import { areaOf, columnsOf, rowsOf } from "../workbook/area";
import type { Area, ChartSeriesData } from "../workbook/data";
import type { Book } from "./book";
import type { RangeState } from "./states";

type By = "Rows" | "Columns";

/**
 * The series that Excel makes of a block of cells: a heading before each becomes its name,
 * and the line before the first its categories, where those are words rather than numbers.
 */
export function seriesOfRange(state: RangeState, by: By | "Auto"): ChartSeriesData[] {
  const { book, sheet, area } = state;
  if (!holdsAnything(book, sheet, area)) throw new ExcelError("EmptyChartSeries");
  const direction = by === "Auto" ? (rowsOf(area) >= columnsOf(area) ? "Columns" : "Rows") : by;
  const hasTopHeadings = hasWords(book, sheet, firstRow(area));
  const hasSideHeadings = hasWords(book, sheet, firstColumn(area));
  const body = {
    ...area,
    top: area.top + (hasTopHeadings && rowsOf(area) > 1 ? 1 : 0),
    left: area.left + (hasSideHeadings && columnsOf(area) > 1 ? 1 : 0),
  };
  const refer = (part: Area) => `${quoteSheetName(book.nameOf(sheet))}!${formatAbsolute(part)}`;
  const names = { top: body.top > area.top, side: body.left > area.left };
  return linesOf(body, direction).map((values, index) => {
    const heading =
      direction === "Columns" ? areaOf(area.top, body.left + index) : areaOf(body.top + index, area.left);
    const categories =
      direction === "Columns"
        ? { top: body.top, bottom: body.bottom, left: area.left, right: area.left }
        : { top: area.top, bottom: area.top, left: body.left, right: body.right };
    const isNamed = direction === "Columns" ? names.top : names.side;
    const hasCategories = direction === "Columns" ? names.side : names.top;
    return {
      name: isNamed ? book.engine.cells.text(sheet, heading.top, heading.left) : `Series${index + 1}`,
      valuesRef: refer(values),
      ...(isNamed ? { nameRef: refer(heading) } : {}),
      ...(hasCategories ? { categoriesRef: refer(categories) } : {}),
    };
  });
}

export function referenceTo({ book, sheet, area }: RangeState): string {
  return `${quoteSheetName(book.nameOf(sheet))}!${formatAbsolute(area)}`;
}

function linesOf(body: Area, by: By): Area[] {
  return by === "Columns"
    ? Array.from({ length: columnsOf(body) }, (_each, index) => ({
        ...body,
        left: body.left + index,
        right: body.left + index,
      }))
    : Array.from({ length: rowsOf(body) }, (_each, index) => ({
        ...body,
        top: body.top + index,
        bottom: body.top + index,
      }));
}

function firstRow(area: Area): Area {
  return { ...area, bottom: area.top, left: Math.min(area.left + 1, area.right) };
}

function firstColumn(area: Area): Area {
  return { ...area, right: area.left, top: Math.min(area.top + 1, area.bottom) };
}

function hasWords(book: Book, sheet: string, area: Area): boolean {
  return cellsIn(area).some(
    ([row, column]) => book.engine.cells.read(sheet, row, column)?.value?.kind === "text",
  );
}

function holdsAnything(book: Book, sheet: string, area: Area): boolean {
  return cellsIn(area).some(
    ([row, column]) => book.engine.cells.read(sheet, row, column)?.value !== undefined,
  );
}

function cellsIn(area: Area): [number, number][] {
  const cells: [number, number][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) cells.push([row, column]);
  }
  return cells;
}
