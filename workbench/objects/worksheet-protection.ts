import { ExcelError } from "../protocol/excel-error";
import { command, readable, type ObjectType } from "../protocol/object-type";
import type { ProtectionData } from "../workbook/data";
import { aboutSheet } from "./events";
import type { SheetState } from "./states";

/** Options that Excel has and that nothing here depends on. */
const OTHERS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowPivotTables",
  "allowSort",
] as const;

function optionsOf({ book, sheet }: SheetState): Readonly<Record<string, unknown>> {
  const { protection } = book.side(sheet);
  const none = Object.fromEntries(OTHERS.map((option) => [option, false]));
  const some = {
    allowFormatCells: false,
    allowFormatColumns: false,
    allowFormatRows: false,
    allowInsertRows: false,
  };
  return { ...none, ...some, ...protection, selectionMode: "Normal" };
}

function protectionOf(given: Readonly<Record<string, unknown>>): ProtectionData {
  return {
    allowFormatCells: given["allowFormatCells"] === true,
    allowFormatColumns: given["allowFormatColumns"] === true,
    allowFormatRows: given["allowFormatRows"] === true,
    allowInsertRows: given["allowInsertRows"] === true,
  };
}

function setProtection({ book, sheet }: SheetState, protection: ProtectionData | undefined): void {
  const side = book.side(sheet);
  // Protecting twice is refused, and of late so is the reverse: https://github.com/OfficeDev/office-js/issues/6784
  if ((side.protection === undefined) === (protection === undefined)) throw new ExcelError("AccessDenied");
  side.protection = protection;
  book.emit(aboutSheet("worksheetProtectionChanged", sheet, { isProtected: protection !== undefined }));
}

export const worksheetProtection: ObjectType<SheetState> = {
  name: "WorksheetProtection",
  properties: {
    protected: readable("1.2", ({ book, sheet }) => book.side(sheet).protection !== undefined),
    options: readable("1.2", optionsOf),
  },
  methods: {
    protect: command("1.2", (state, args) => {
      setProtection(state, protectionOf(args.optionalRecord(0) ?? {}));
      state.book.passwords.set(state.sheet, args.optionalText(1));
    }),
    unprotect: command("1.2", (state, args) => {
      // A file does not tell its passwords, so that one that came protected opens without.
      if (state.book.passwords.get(state.sheet) !== args.optionalText(0))
        throw new ExcelError("AccessDenied");
      setProtection(state, undefined);
      state.book.passwords.delete(state.sheet);
    }),
  },
};
