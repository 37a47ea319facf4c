import { ExcelError } from "../protocol/excel-error";
import { command, query, type Found, type ObjectType } from "../protocol/object-type";
import type { Book } from "./book";
import { objectOf } from "./registry";
import { addSheet } from "./sheets";
import type { BookState } from "./states";

const EVENTS = {
  onActivated: "1.7",
  onAdded: "1.7",
  onChanged: "1.9",
  onDeactivated: "1.7",
  onDeleted: "1.7",
  onNameChanged: "1.17",
  onProtectionChanged: "1.14",
  onSelectionChanged: "1.9",
  onVisibilityChanged: "1.17",
};

function find(book: Book, key: string): Found {
  const sheet = book.findSheet(key);
  return sheet === undefined ? null : objectOf("Worksheet", { book, sheet });
}

function visible(book: Book, visibleOnly: boolean): readonly string[] {
  return visibleOnly ? book.sheets().filter((sheet) => book.isVisible(sheet)) : book.sheets();
}

function endOf(book: Book, sheet: string | undefined): Found {
  if (sheet === undefined) throw new ExcelError("ItemNotFound");
  return objectOf("Worksheet", { book, sheet });
}

export const worksheetCollection: ObjectType<BookState> = {
  name: "WorksheetCollection",
  events: EVENTS,
  methods: {
    add: command("1.1", ({ book }, args) => addSheet(book, args.optionalText(0))),
    getActiveWorksheet: query("1.1", ({ book }) => objectOf("Worksheet", { book, sheet: book.activeSheet })),
    getCount: query("1.4", ({ book }, args) => visible(book, args.flag(0)).length),
    getFirst: query("1.5", ({ book }, args) => endOf(book, visible(book, args.flag(0))[0])),
    getLast: query("1.5", ({ book }, args) => endOf(book, visible(book, args.flag(0)).at(-1))),
    getItemOrNullObject: query("1.4", ({ book }, args) => find(book, args.text(0))),
  },
  items: ({ book }) => book.sheets().map((sheet) => objectOf("Worksheet", { book, sheet })),
  item: ({ book }, args) => find(book, args.text(0)),
};
