import { numberOf } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import { command, navigation, writable, type ObjectType } from "../protocol/object-type";
import { intersection, LAST_COLUMN, LAST_ROW } from "../workbook/area";
import type { Area } from "../workbook/data";
import type { Lines } from "../workbook/engine";
import { fitColumn, fitRow } from "./fit";
import { mayAct } from "./protection-rules";
import { objectOf } from "./registry";
import type { AreasState } from "./states";
import { ALIGNMENT_PROPERTIES } from "./style-properties";
import { styledAll } from "./styling";

/** https://support.microsoft.com/office/excel-specifications-and-limits: rows to 409 points, columns to 255 characters. */
const MOST = { rows: 409.5, columns: 1790 } as const;

function linesOf(area: Area, axis: Lines["axis"]): Lines {
  return axis === "rows"
    ? { axis, first: area.top, last: area.bottom }
    : { axis, first: area.left, last: area.right };
}

function readSize({ book, sheet, areas }: AreasState, axis: Lines["axis"]): number | null {
  const sizes = new Set<number>();
  for (const area of areas) {
    const { first, last } = linesOf(area, axis);
    // Far beyond what is laid out every line has the standard size.
    const end = last === (axis === "rows" ? LAST_ROW : LAST_COLUMN) ? Math.min(last, first + 2_000) : last;
    for (let index = first; index <= end; index++) sizes.add(book.engine.structure.size(sheet, axis, index));
  }
  const [size, ...others] = sizes;
  return size === undefined || others.length > 0 ? null : size;
}

function writeSize({ book, sheet, areas }: AreasState, axis: Lines["axis"], value: unknown): void {
  if (value === null) return;
  mayAct(book, sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const size = numberOf(value);
  if (size < 0 || size > MOST[axis]) throw new ExcelError("InvalidArgument");
  for (const area of areas) book.engine.structure.resize(sheet, linesOf(area, axis), size);
}

/** Fits each line to all that it holds, on whichever cells of it the range lies. */
function autofit({ book, sheet, areas }: AreasState, axis: Lines["axis"]): void {
  mayAct(book, sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const used = book.engine.cells.used(sheet, "values");
  for (const area of areas) {
    const wholeLines: Area =
      axis === "rows" ? { ...area, left: 0, right: LAST_COLUMN } : { ...area, top: 0, bottom: LAST_ROW };
    const filled = used && intersection(wholeLines, used);
    if (!filled) continue;
    const { first, last } = linesOf(filled, axis);
    for (let index = first; index <= last; index++) {
      const size =
        axis === "rows" ? fitRow(book, sheet, index, filled) : fitColumn(book, sheet, index, filled);
      book.engine.structure.resize(sheet, { axis, first: index, last: index }, size);
    }
  }
}

export const rangeFormat: ObjectType<AreasState> = {
  name: "RangeFormat",
  properties: {
    ...styledAll(ALIGNMENT_PROPERTIES),
    rowHeight: writable(
      "1.2",
      (state) => readSize(state, "rows"),
      (state, value) => {
        writeSize(state, "rows", value);
      },
    ),
    columnWidth: writable(
      "1.2",
      (state) => readSize(state, "columns"),
      (state, value) => {
        writeSize(state, "columns", value);
      },
    ),
  },
  navigations: {
    fill: navigation("1.1", (state) => objectOf("RangeFill", state)),
    font: navigation("1.1", (state) => objectOf("RangeFont", state)),
    borders: navigation("1.1", (state) => objectOf("RangeBorderCollection", state)),
    protection: navigation("1.2", (state) => objectOf("FormatProtection", state)),
  },
  methods: {
    autofitRows: command("1.2", (state) => {
      autofit(state, "rows");
    }),
    autofitColumns: command("1.2", (state) => {
      autofit(state, "columns");
    }),
  },
};
