import { oneOf } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import { command, type Method } from "../protocol/object-type";
import { formatArea } from "../workbook/address";
import {
  columnsOf,
  forEachCell,
  intersection,
  isInside,
  isWholeColumns,
  isWholeRows,
  meets,
  rowsOf,
} from "../workbook/area";
import type { Area } from "../workbook/data";
import { ALL_COLUMNS, ALL_ROWS, type Shift } from "../workbook/shift";
import type { Book } from "./book";
import { aboutSheet, changed } from "./events";
import { mayAct, mayWrite } from "./protection-rules";
import { rangeOf } from "./ranges";
import { clearContents } from "./range-values";
import type { RangeState } from "./states";

const CLEAR = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

function clear(state: RangeState, what: (typeof CLEAR)[number]): void {
  const { book, sheet, area } = state;
  mayWrite(book, sheet, [area]);
  const used = book.engine.cells.used(sheet, "values and formats");
  const inUse = used && intersection(area, used);
  if (what === "All" || what === "Formats") {
    unmerge(book, sheet, area);
    clearRules(state);
  }
  if (inUse) clearCells(state, inUse, what);
  if (what === "All" || what === "Contents") book.emit(changed(sheet, formatArea(area), true));
}

function clearCells({ book, sheet }: RangeState, area: Area, what: (typeof CLEAR)[number]): void {
  if (what === "Contents") {
    clearContents(book, sheet, area);
    return;
  }
  const kept: [number, number, ReturnType<typeof book.engine.cells.read>][] = [];
  forEachCell(area, (row, column) => kept.push([row, column, book.engine.cells.read(sheet, row, column)]));
  for (const [row, column, cell] of kept) {
    if (what === "Hyperlinks" || what === "RemoveHyperlinks") {
      book.engine.cells.write(sheet, row, column, { hyperlink: null });
      continue;
    }
    book.engine.cells.erase(sheet, row, column);
    if (what === "Formats" && cell)
      book.engine.cells.write(sheet, row, column, { content: cell, hyperlink: cell.hyperlink ?? null });
  }
}

/** A rule that reaches beyond the area stays, and keeps its area: Excel would cut it. */
function clearRules({ book, sheet, area }: RangeState): void {
  const side = book.side(sheet);
  const left = side.conditionalFormats.filter((rule) => !rule.areas.every((each) => isInside(each, area)));
  if (left.length === side.conditionalFormats.length) return;
  side.conditionalFormats = left;
  book.rulesChanged(sheet);
}

function merge({ book, sheet, area }: RangeState, across: boolean): void {
  mayAct(book, sheet);
  if (book.side(sheet).tables.some((table) => meets(table.area, area)))
    throw new ExcelError("InvalidOperation");
  const areas = across
    ? Array.from({ length: rowsOf(area) }, (_row, row) => ({
        ...area,
        top: area.top + row,
        bottom: area.top + row,
      }))
    : [area];
  unmerge(book, sheet, area);
  for (const each of areas.filter((one) => rowsOf(one) * columnsOf(one) > 1)) {
    forEachCell(each, (row, column) => {
      if (row !== each.top || column !== each.left)
        book.engine.cells.write(sheet, row, column, { content: null });
    });
    book.engine.structure.merge(sheet, each);
  }
}

function unmerge(book: Book, sheet: string, area: Area): void {
  const met = book.engine.structure.merges(sheet).filter((each) => meets(each, area));
  if (met.length > 0) book.engine.structure.unmerge(sheet, met);
}

/** Whole rows and columns move all beyond them; part of a row or column moves only what is beside it. */
function shiftOf(kind: Shift["kind"], area: Area, axis: Shift["axis"]): Shift {
  if (axis === "rows") {
    const across = isWholeRows(area) ? ALL_COLUMNS : { first: area.left, last: area.right };
    return { axis, kind, at: area.top, count: rowsOf(area), across };
  }
  const across = isWholeColumns(area) ? ALL_ROWS : { first: area.top, last: area.bottom };
  return { axis, kind, at: area.left, count: columnsOf(area), across };
}

function shift({ book, sheet, area }: RangeState, kind: Shift["kind"], direction: string): void {
  const isRows = isWholeRows(area);
  mayAct(book, sheet, kind === "insert" && isRows ? "allowInsertRows" : undefined);
  const axis = isRows
    ? "rows"
    : isWholeColumns(area)
      ? "columns"
      : /Down|Up/.test(direction)
        ? "rows"
        : "columns";
  book.engine.shifting.shift(sheet, shiftOf(kind, area, axis));
  const noun = isRows ? "Row" : isWholeColumns(area) ? "Column" : "Cell";
  const changeType = `${noun}${kind === "insert" ? "Inserted" : "Deleted"}`;
  book.emit(changed(sheet, formatArea(area), true, changeType));
}

export const RANGE_EDITING: Record<string, Method<RangeState>> = {
  clear: command("1.1", (state, args) => {
    clear(state, args.has(0) ? oneOf(args.at(0), CLEAR) : "All");
  }),
  merge: command("1.2", (state, args) => {
    merge(state, args.flag(0));
  }),
  unmerge: command("1.2", (state) => {
    mayAct(state.book, state.sheet);
    unmerge(state.book, state.sheet, state.area);
  }),
  /** Gives the empty cells that were made. */
  insert: command("1.1", (state, args) => {
    const { book, sheet, area } = state;
    shift(state, "insert", oneOf(args.at(0), ["Down", "Right"]));
    return rangeOf(book, sheet, area);
  }),
  delete: command("1.1", (state, args) => {
    shift(state, "delete", oneOf(args.at(0), ["Up", "Left"]));
  }),
  select: command("1.1", ({ book, sheet, area }) => {
    if (!book.isVisible(sheet)) throw new ExcelError("InvalidOperation");
    book.activate(sheet);
    book.select(sheet, area);
    book.emit({ name: "workbookSelectionChanged", args: {} });
    book.emit(aboutSheet("worksheetSelectionChanged", sheet, { address: formatArea(area) }));
  }),
};
