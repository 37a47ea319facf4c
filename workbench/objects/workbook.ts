import { navigation, query, readable, type ObjectType } from "../protocol/object-type";
import { rangeOf } from "./ranges";
import { objectOf } from "./registry";
import type { BookState } from "./states";

export const workbook: ObjectType<BookState> = {
  name: "Workbook",
  events: { onSelectionChanged: "1.2" },
  properties: {
    name: readable("1.7", ({ book }) => book.fileName),
    readOnly: readable("1.8", () => false),
    isDirty: readable("1.9", () => true),
    autoSave: readable("1.9", () => false),
  },
  navigations: {
    application: navigation("1.1", (state) => objectOf("Application", state)),
    customXmlParts: navigation("1.5", (state) => objectOf("CustomXmlPartCollection", state)),
    names: navigation("1.1", ({ book }) => objectOf("NamedItemCollection", { book, sheet: undefined })),
    protection: navigation("1.7", (state) => objectOf("WorkbookProtection", state)),
    settings: navigation("1.4", (state) => objectOf("SettingCollection", state)),
    tables: navigation("1.1", ({ book }) => objectOf("TableCollection", { book, sheet: undefined })),
    worksheets: navigation("1.1", (state) => objectOf("WorksheetCollection", state)),
    /** The library's own name for `context.runtime`. */
    _Runtime: navigation("1.5", (state) => objectOf("Runtime", state)),
  },
  methods: {
    getActiveCell: query("1.7", ({ book }) => {
      const { top, left } = book.selection(book.activeSheet);
      return rangeOf(book, book.activeSheet, { top, left, bottom: top, right: left });
    }),
    getSelectedRange: query("1.1", ({ book }) =>
      rangeOf(book, book.activeSheet, book.selection(book.activeSheet)),
    ),
  },
};
