import { command, query, type Found, type ObjectType } from "../protocol/object-type";
import { ExcelError } from "../protocol/excel-error";
import { LAST_COLUMN, LAST_ROW } from "../workbook/area";
import { placeOf, rangeOf } from "./ranges";
import type { SheetState } from "./states";

/** The cells that stay in view. */
function location({ book, sheet }: SheetState): Found {
  const { rows, columns } = book.engine.structure.frozen(sheet);
  if (rows === 0 && columns === 0) return null;
  const [bottom, right] = [rows === 0 ? LAST_ROW : rows - 1, columns === 0 ? LAST_COLUMN : columns - 1];
  return rangeOf(book, sheet, { top: 0, left: 0, bottom, right });
}

export const worksheetFreezePanes: ObjectType<SheetState> = {
  name: "WorksheetFreezePanes",
  methods: {
    /** The range is what is to stay in view, not the first cell that scrolls. */
    freezeAt: command("1.7", ({ book, sheet }, args) => {
      const { area } = placeOf(book, args.at(0), sheet);
      const rows = area.bottom === LAST_ROW ? 0 : area.bottom + 1;
      book.engine.structure.freeze(sheet, rows, area.right === LAST_COLUMN ? 0 : area.right + 1);
    }),
    freezeColumns: command("1.7", ({ book, sheet }, args) => {
      book.engine.structure.freeze(sheet, 0, args.numberOr(0, 1));
    }),
    freezeRows: command("1.7", ({ book, sheet }, args) => {
      book.engine.structure.freeze(sheet, args.numberOr(0, 1), 0);
    }),
    getLocation: query("1.7", (state) => {
      const found = location(state);
      if (found === null) throw new ExcelError("ItemNotFound");
      return found;
    }),
    getLocationOrNullObject: query("1.7", location),
    unfreeze: command("1.7", ({ book, sheet }) => {
      book.engine.structure.freeze(sheet, 0, 0);
    }),
  },
};
