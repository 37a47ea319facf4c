import { flagOf, numberOf, oneOf, textOf } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import {
  command,
  navigation,
  query,
  readable,
  writable,
  type Found,
  type ObjectType,
  type Property,
} from "../protocol/object-type";
import { parseAddress } from "../workbook/address";
import { areaOf, WHOLE_SHEET } from "../workbook/area";
import { colorOrNone } from "./color";
import { mayRestructure } from "./protection-rules";
import { areasOrNull, placeOf, rangeOf, rangeOrNull } from "./ranges";
import { objectOf } from "./registry";
import { deleteSheet, hideOrShow, moveSheet, renameSheet } from "./sheets";
import type { SheetState } from "./states";

const EVENTS = {
  onActivated: "1.7",
  onChanged: "1.7",
  onDeactivated: "1.7",
  onNameChanged: "1.17",
  onProtectionChanged: "1.14",
  onSelectionChanged: "1.7",
  onVisibilityChanged: "1.17",
};

/** A blank sheet's used range is its first cell: remarks on Worksheet.getUsedRange in @types/office-js 1.0.612. */
const FIRST_CELL = areaOf(0, 0);

/** Longer addresses are cut off: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges */
const LONGEST_ADDRESS = 8_192;

function areasIn({ book, sheet }: SheetState, addresses: string) {
  const parts = addresses.slice(0, LONGEST_ADDRESS).split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
  return areasOrNull(
    book,
    sheet,
    parts.map((part) => {
      const address = parseAddress(part);
      if (address === undefined) throw new ExcelError("InvalidArgument");
      return address.area;
    }),
  );
}

const SHOW_GRIDLINES: Property<SheetState> = writable(
  "1.8",
  ({ book, sheet }) => book.engine.structure.showGridlines(sheet),
  ({ book, sheet }, value) => {
    book.engine.structure.setShowGridlines(sheet, flagOf(value));
  },
);

export const worksheet: ObjectType<SheetState> = {
  name: "Worksheet",
  identify: ({ sheet }) => ({ Id: sheet }),
  events: EVENTS,
  properties: {
    id: readable("1.1", ({ sheet }) => sheet),
    name: writable(
      "1.1",
      ({ book, sheet }) => book.nameOf(sheet),
      (state, value) => {
        renameSheet(state, textOf(value));
      },
    ),
    position: writable(
      "1.1",
      ({ book, sheet }) => book.sheets().indexOf(sheet),
      (state, value) => {
        moveSheet(state, numberOf(value));
      },
    ),
    visibility: writable(
      "1.1",
      ({ book, sheet }) => book.side(sheet).visibility,
      (state, value) => {
        hideOrShow(state, oneOf(value, ["Visible", "Hidden", "VeryHidden"]));
      },
    ),
    tabColor: writable(
      "1.7",
      ({ book, sheet }) => book.engine.structure.tabColor(sheet),
      ({ book, sheet }, value) => {
        mayRestructure(book);
        book.engine.structure.setTabColor(sheet, colorOrNone(value) ?? "");
      },
    ),
    showGridlines: SHOW_GRIDLINES,
    /** The library's own name for it when it is set. */
    gridlines: SHOW_GRIDLINES,
  },
  navigations: {
    autoFilter: navigation("1.9", (state) => objectOf("AutoFilter", state)),
    charts: navigation("1.1", (state) => objectOf("ChartCollection", state)),
    customProperties: navigation("1.12", (state) => objectOf("WorksheetCustomPropertyCollection", state)),
    freezePanes: navigation("1.7", (state) => objectOf("WorksheetFreezePanes", state)),
    names: navigation("1.4", (state) => objectOf("NamedItemCollection", state)),
    pageLayout: navigation("1.9", (state) => objectOf("PageLayout", state)),
    protection: navigation("1.2", (state) => objectOf("WorksheetProtection", state)),
    tables: navigation("1.1", (state) => objectOf("TableCollection", state)),
  },
  methods: {
    activate: command("1.1", ({ book, sheet }) => {
      if (!book.isVisible(sheet)) throw new ExcelError("InvalidOperation");
      book.activate(sheet);
    }),
    calculate: command("1.6", ({ book }) => {
      book.engine.calculation.invalidate();
    }),
    delete: command("1.1", deleteSheet),
    getCell: query("1.1", ({ book, sheet }, args) =>
      rangeOf(book, sheet, areaOf(args.number(0), args.number(1))),
    ),
    getRange: query("1.1", ({ book, sheet }, args) => {
      if (!args.has(0) || args.at(0) === "") return rangeOf(book, sheet, WHOLE_SHEET);
      const place = placeOf(book, args.at(0), sheet);
      return rangeOf(book, place.sheet, place.area);
    }),
    getRangeByIndexes: query("1.7", ({ book, sheet }, args) =>
      rangeOf(book, sheet, areaOf(args.number(0), args.number(1), args.number(2), args.number(3))),
    ),
    getRanges: query("1.9", (state, args) =>
      args.has(0) ? areasIn(state, args.text(0)) : areasOrNull(state.book, state.sheet, [WHOLE_SHEET]),
    ),
    getUsedRange: query("1.1", ({ book, sheet }, args) => {
      const used = book.engine.cells.used(sheet, args.flag(0) ? "values" : "values and formats");
      return rangeOf(book, sheet, used ?? FIRST_CELL);
    }),
    getUsedRangeOrNullObject: query("1.4", ({ book, sheet }, args) =>
      rangeOrNull(book, sheet, book.engine.cells.used(sheet, args.flag(0) ? "values" : "values and formats")),
    ),
    getNextOrNullObject: query("1.5", ({ book, sheet }, args) => neighbour({ book, sheet }, 1, args.flag(0))),
    getPreviousOrNullObject: query("1.5", ({ book, sheet }, args) =>
      neighbour({ book, sheet }, -1, args.flag(0)),
    ),
  },
};

function neighbour({ book, sheet }: SheetState, step: 1 | -1, visibleOnly: boolean): Found {
  const order = book.sheets();
  const beyond =
    step === 1 ? order.slice(order.indexOf(sheet) + 1) : order.slice(0, order.indexOf(sheet)).toReversed();
  const found = beyond.find((other) => !visibleOnly || book.isVisible(other));
  return found === undefined ? null : objectOf("Worksheet", { book, sheet: found });
}
