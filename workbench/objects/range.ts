import { command, navigation, query, readable, writable, type ObjectType } from "../protocol/object-type";
import { addressOf } from "../workbook/address";
import { cellsOf, columnsOf, rowsOf } from "../workbook/area";
import { readCellProperties, writeCellProperties } from "./cell-properties";
import { readCategories, readNumberFormats, writeNumberFormats } from "./number-format";
import { RANGE_EDITING } from "./range-editing";
import { readHyperlink, writeHyperlink } from "./range-hyperlink";
import { readHidden, readLineProperties, writeHidden, writeLineProperties } from "./range-lines";
import { RANGE_NAVIGATION } from "./range-navigation";
import { readFormulas, readTexts, readTypes, readValues, writeValues } from "./range-values";
import { objectOf } from "./registry";
import type { RangeState } from "./states";

/** `cellCount` is -1 beyond this: remarks in @types/office-js 1.0.612. */
const MOST_COUNTED = 2 ** 31 - 1;

export const range: ObjectType<RangeState> = {
  name: "Range",
  kept: true,
  properties: {
    address: readable("1.1", ({ book, sheet, area }) => addressOf(book.nameOf(sheet), area)),
    rowIndex: readable("1.1", ({ area }) => area.top),
    columnIndex: readable("1.1", ({ area }) => area.left),
    rowCount: readable("1.1", ({ area }) => rowsOf(area)),
    columnCount: readable("1.1", ({ area }) => columnsOf(area)),
    cellCount: readable("1.1", ({ area }) => (cellsOf(area) > MOST_COUNTED ? -1 : cellsOf(area))),
    values: writable("1.1", readValues, writeValues),
    formulas: writable("1.1", readFormulas, writeValues),
    formulasLocal: writable("1.1", readFormulas, writeValues),
    text: readable("1.1", readTexts),
    valueTypes: readable("1.1", readTypes),
    numberFormat: writable("1.1", readNumberFormats, writeNumberFormats),
    numberFormatCategories: readable("1.12", readCategories),
    hyperlink: writable("1.7", readHyperlink, writeHyperlink),
    rowHidden: writable(
      "1.2",
      (state) => readHidden(state, "rows"),
      (state, value) => {
        writeHidden(state, "rows", value);
      },
    ),
    columnHidden: writable(
      "1.2",
      (state) => readHidden(state, "columns"),
      (state, value) => {
        writeHidden(state, "columns", value);
      },
    ),
    hidden: readable(
      "1.2",
      (state) => readHidden(state, "rows") === true || readHidden(state, "columns") === true,
    ),
  },
  navigations: {
    format: navigation("1.1", (state) => objectOf("RangeFormat", state)),
    worksheet: navigation("1.1", ({ book, sheet }) => objectOf("Worksheet", { book, sheet })),
    conditionalFormats: navigation("1.6", (state) => objectOf("ConditionalFormatCollection", state)),
    dataValidation: navigation("1.8", (state) => objectOf("DataValidation", state)),
  },
  methods: {
    ...RANGE_NAVIGATION,
    ...RANGE_EDITING,
    getRowProperties: query("1.9", (state, args) => readLineProperties(state, "rows", args.record(0))),
    getColumnProperties: query("1.9", (state, args) => readLineProperties(state, "columns", args.record(0))),
    getCellProperties: query("1.9", (state, args) => readCellProperties(state, args.record(0))),
    setRowProperties: command("1.9", (state, args) => {
      writeLineProperties(state, "rows", args.at(0));
    }),
    setColumnProperties: command("1.9", (state, args) => {
      writeLineProperties(state, "columns", args.at(0));
    }),
    setCellProperties: command("1.9", (state, args) => {
      writeCellProperties(state, args.at(0));
    }),
  },
};
