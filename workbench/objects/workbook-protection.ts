import { ExcelError } from "../protocol/excel-error";
import { command, readable, type ObjectType } from "../protocol/object-type";
import type { BookState } from "./states";

/** Where the password of the workbook's structure is kept among those of the sheets. */
const STRUCTURE = "";

function setProtected({ book }: BookState, isProtected: boolean): void {
  if (book.structureProtected === isProtected) throw new ExcelError("AccessDenied");
  book.structureProtected = isProtected;
}

export const workbookProtection: ObjectType<BookState> = {
  name: "WorkbookProtection",
  properties: { protected: readable("1.7", ({ book }) => book.structureProtected) },
  methods: {
    protect: command("1.7", (state, args) => {
      setProtected(state, true);
      state.book.passwords.set(STRUCTURE, args.optionalText(0));
    }),
    unprotect: command("1.7", (state, args) => {
      if (state.book.passwords.get(STRUCTURE) !== args.optionalText(0)) throw new ExcelError("AccessDenied");
      setProtected(state, false);
      state.book.passwords.delete(STRUCTURE);
    }),
  },
};
