import { ExcelError } from "../protocol/excel-error";
import { command, query, readable, type ObjectType } from "../protocol/object-type";
import { mayAct } from "./protection-rules";
import { placeOf, rangeOf, rangeOrNull } from "./ranges";
import type { SheetState } from "./states";

/** The buttons on a heading row. Criteria, and the rows that they hide, are not modelled. */
export const autoFilter: ObjectType<SheetState> = {
  name: "AutoFilter",
  properties: {
    enabled: readable("1.9", ({ book, sheet }) => book.side(sheet).autoFilter !== undefined),
    isDataFiltered: readable("1.9", () => false),
  },
  methods: {
    apply: command("1.9", ({ book, sheet }, args) => {
      if (args.has(2))
        throw new ExcelError("NotImplemented", "The stand-in for Excel lacks criteria of AutoFilter.apply.");
      mayAct(book, sheet);
      book.side(sheet).autoFilter = placeOf(book, args.at(0), sheet).area;
    }),
    getRange: query("1.9", ({ book, sheet }) => {
      const area = book.side(sheet).autoFilter;
      if (area === undefined) throw new ExcelError("ItemNotFound");
      return rangeOf(book, sheet, area);
    }),
    getRangeOrNullObject: query("1.9", ({ book, sheet }) =>
      rangeOrNull(book, sheet, book.side(sheet).autoFilter),
    ),
    remove: command("1.9", ({ book, sheet }) => {
      mayAct(book, sheet);
      book.side(sheet).autoFilter = undefined;
    }),
  },
};
