import { flagOf, recordOf } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import { columnsOf, intersection, LAST_COLUMN, LAST_ROW, rowsOf } from "../workbook/area";
import { formatArea } from "../workbook/address";
import type { Lines } from "../workbook/engine";
import { mayAct } from "./protection-rules";
import type { RangeState } from "./states";

type Axis = Lines["axis"];

/** null where some are hidden and some are not. */
export function readHidden(state: RangeState, axis: Axis): boolean | null {
  const hidden = new Set(indexesOf(state, axis).map((index) => isHidden(state, axis, index)));
  if (hidden.size > 1) return null;
  return hidden.has(true);
}

export function writeHidden({ book, sheet, area }: RangeState, axis: Axis, value: unknown): void {
  mayAct(book, sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const [first, last] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  book.engine.structure.hide(sheet, { axis, first, last }, flagOf(value));
}

/** `getRowProperties` and `getColumnProperties`: an entry for each, with what was asked for. */
export function readLineProperties(
  state: RangeState,
  axis: Axis,
  asked: Readonly<Record<string, unknown>>,
): unknown {
  const { book, sheet, area } = state;
  const format = asked["format"] === undefined ? {} : recordOf(asked["format"]);
  const [hidden, size] = axis === "rows" ? ["rowHidden", "rowHeight"] : ["columnHidden", "columnWidth"];
  return indexesOf(state, axis, true).map((index) => {
    const line =
      axis === "rows" ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index };
    return {
      ...(asked["address"] === true ? { address: `${book.nameOf(sheet)}!${formatArea(line)}` } : {}),
      ...(asked[axis === "rows" ? "rowIndex" : "columnIndex"] === true
        ? { [axis === "rows" ? "rowIndex" : "columnIndex"]: index }
        : {}),
      ...(asked[hidden] === true ? { [hidden]: isHidden(state, axis, index) } : {}),
      ...(format[size] === true
        ? { format: { [size]: book.engine.structure.size(sheet, axis, index) } }
        : {}),
    };
  });
}

export function writeLineProperties(state: RangeState, axis: Axis, given: unknown): void {
  const { book, sheet, area } = state;
  const length = axis === "rows" ? rowsOf(area) : columnsOf(area);
  if (!Array.isArray(given) || given.length !== length) throw new ExcelError("InvalidArgument");
  mayAct(book, sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const first = axis === "rows" ? area.top : area.left;
  const [hidden, size] = axis === "rows" ? ["rowHidden", "rowHeight"] : ["columnHidden", "columnWidth"];
  given.forEach((entry: unknown, offset) => {
    const properties = recordOf(entry);
    const line: Lines = { axis, first: first + offset, last: first + offset };
    const format = properties["format"] === undefined ? {} : recordOf(properties["format"]);
    if (typeof format[size] === "number") book.engine.structure.resize(sheet, line, format[size]);
    if (typeof properties[hidden] === "boolean") book.engine.structure.hide(sheet, line, properties[hidden]);
  });
}

function isHidden({ book, sheet }: RangeState, axis: Axis, index: number): boolean {
  return book.engine.structure.isHidden(sheet, axis, index);
}

/** Of a range that runs to the sheet's end only the lines in use are looked at, unless all were asked for. */
function indexesOf({ book, sheet, area }: RangeState, axis: Axis, all = false): number[] {
  const isEndless = axis === "rows" ? area.bottom === LAST_ROW : area.right === LAST_COLUMN;
  const used = isEndless && !all ? book.engine.cells.used(sheet, "values and formats") : undefined;
  const looked = (used && intersection(area, used)) ?? area;
  const [first, last] = axis === "rows" ? [looked.top, looked.bottom] : [looked.left, looked.right];
  return Array.from({ length: Math.min(last - first + 1, LAST_ROW) }, (_each, offset) => first + offset);
}
