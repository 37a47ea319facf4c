import { flagOf, textOf } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import {
  command,
  navigation,
  query,
  readable,
  writable,
  type Found,
  type ObjectType,
} from "../protocol/object-type";
import type { NameData } from "../workbook/data";
import { findPlace, rangeOf } from "./ranges";
import { objectOf } from "./registry";
import type { NameState } from "./states";

function nameOf({ book, sheet, name }: NameState): NameData {
  const lower = name.toLowerCase();
  const found = book.engine.naming
    .names()
    .find((each) => each.sheet === sheet && each.name.toLowerCase() === lower);
  if (found === undefined) throw new ExcelError("ItemNotFound");
  return found;
}

function place(state: NameState): Found {
  const found = findPlace(state.book, nameOf(state).formula, state.sheet ?? state.book.activeSheet);
  return found === undefined ? null : rangeOf(state.book, found.sheet, found.area);
}

export const namedItem: ObjectType<NameState> = {
  name: "NamedItem",
  identify: ({ name }) => ({ _Id: name }),
  properties: {
    name: readable("1.1", (state) => nameOf(state).name),
    formula: writable(
      "1.7",
      (state) => nameOf(state).formula,
      (state, value) => {
        state.book.engine.naming.setName({ ...nameOf(state), formula: textOf(value) });
      },
    ),
    scope: readable("1.4", ({ sheet }) => (sheet === undefined ? "Workbook" : "Worksheet")),
    type: readable("1.1", (state) => (place(state) === null ? "String" : "Range")),
    value: readable("1.1", (state) => nameOf(state).formula.replace(/^=/, "")),
    visible: writable(
      "1.1",
      (state) => nameOf(state).visible,
      (state, value) => {
        state.book.engine.naming.setName({ ...nameOf(state), visible: flagOf(value) });
      },
    ),
  },
  navigations: {
    worksheetOrNullObject: navigation("1.4", ({ book, sheet }) =>
      sheet === undefined ? null : objectOf("Worksheet", { book, sheet }),
    ),
  },
  methods: {
    delete: command("1.4", (state) => {
      state.book.engine.naming.removeName(nameOf(state));
    }),
    getRange: query("1.1", (state) => {
      const found = place(state);
      if (found === null) throw new ExcelError("ItemNotFound");
      return found;
    }),
    getRangeOrNullObject: query("1.4", place),
  },
};
