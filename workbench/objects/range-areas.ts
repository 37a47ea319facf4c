import { navigation, readable, type ObjectType } from "../protocol/object-type";
import { addressOf } from "../workbook/address";
import { cellsOf, isWholeColumns, isWholeRows } from "../workbook/area";
import { objectOf } from "./registry";
import type { AreasState } from "./states";

export const rangeAreas: ObjectType<AreasState> = {
  name: "RangeAreas",
  kept: true,
  properties: {
    address: readable("1.9", ({ book, sheet, areas }) =>
      areas.map((area) => addressOf(book.nameOf(sheet), area)).join(","),
    ),
    areaCount: readable("1.9", ({ areas }) => areas.length),
    cellCount: readable("1.9", ({ areas }) => areas.reduce((sum, area) => sum + cellsOf(area), 0)),
    isEntireColumn: readable("1.9", ({ areas }) => areas.every(isWholeColumns)),
    isEntireRow: readable("1.9", ({ areas }) => areas.every(isWholeRows)),
  },
  navigations: {
    areas: navigation("1.9", (state) => objectOf("RangeCollection", state)),
    worksheet: navigation("1.9", ({ book, sheet }) => objectOf("Worksheet", { book, sheet })),
    format: navigation("1.9", (state) => objectOf("RangeFormat", state)),
    conditionalFormats: navigation("1.9", (state) => objectOf("ConditionalFormatCollection", state)),
  },
};
