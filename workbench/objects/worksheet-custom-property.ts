import { textOf } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import { command, readable, writable, type ObjectType } from "../protocol/object-type";
import type { SheetPropertyState } from "./states";

function valueOf({ book, sheet, key }: SheetPropertyState): string {
  const value = book.side(sheet).customProperties.get(key);
  if (value === undefined) throw new ExcelError("ItemNotFound");
  return value;
}

export const worksheetCustomProperty: ObjectType<SheetPropertyState> = {
  name: "WorksheetCustomProperty",
  identify: ({ key }) => ({ _Id: key, Key: key }),
  properties: {
    key: readable("1.12", ({ key }) => key),
    value: writable("1.12", valueOf, (state, value) => {
      valueOf(state);
      const side = state.book.side(state.sheet);
      side.customProperties = new Map(side.customProperties).set(state.key, textOf(value));
    }),
  },
  methods: {
    delete: command("1.12", (state) => {
      valueOf(state);
      const side = state.book.side(state.sheet);
      side.customProperties = new Map([...side.customProperties].filter(([key]) => key !== state.key));
    }),
  },
};
