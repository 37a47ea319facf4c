import { ExcelError } from "../protocol/excel-error";
import { query, readable, type Found, type ObjectType } from "../protocol/object-type";
import { objectOf } from "./registry";
import type { TableState } from "./states";
import { headingsOf, tableOf } from "./tables";

function headings(state: TableState): string[] {
  return headingsOf(state.book, tableOf(state));
}

function find(state: TableState, key: unknown): Found {
  const index = typeof key === "number" ? key - 1 : headings(state).indexOf(String(key));
  return index >= 0 && index < headings(state).length ? objectOf("TableColumn", { ...state, index }) : null;
}

export const tableColumnCollection: ObjectType<TableState> = {
  name: "TableColumnCollection",
  properties: { count: readable("1.1", (state) => headings(state).length) },
  methods: {
    getCount: query("1.4", (state) => headings(state).length),
    getItemAt: query("1.1", (state, args) => {
      const found = find(state, args.number(0) + 1);
      if (found === null) throw new ExcelError("InvalidArgument");
      return found;
    }),
    getItemOrNullObject: query("1.4", (state, args) => find(state, args.at(0))),
  },
  items: (state) => headings(state).map((_heading, index) => objectOf("TableColumn", { ...state, index })),
  item: (state, args) => find(state, args.at(0)),
};
