import { ExcelError } from "../protocol/excel-error";
import { command, query, readable, type Found, type ObjectType } from "../protocol/object-type";
import { objectOf } from "./registry";
import type { ScopeState } from "./states";
import { addTable, findTable, tablesIn } from "./tables";

function find(state: ScopeState, key: string): Found {
  const found = findTable(state, key);
  return found === undefined ? null : objectOf("Table", { book: state.book, table: found });
}

export const tableCollection: ObjectType<ScopeState> = {
  name: "TableCollection",
  properties: { count: readable("1.1", (state) => tablesIn(state).length) },
  methods: {
    add: command("1.1", (state, args) => addTable(state, args.at(0), args.flag(1))),
    getCount: query("1.4", (state) => tablesIn(state).length),
    getItemAt: query("1.1", (state, args) => {
      const table = tablesIn(state)[args.number(0)];
      if (table === undefined) throw new ExcelError("InvalidArgument");
      return objectOf("Table", { book: state.book, table: table.id });
    }),
    getItemOrNullObject: query("1.4", (state, args) => find(state, args.text(0))),
  },
  items: (state) => tablesIn(state).map(({ id }) => objectOf("Table", { book: state.book, table: id })),
  item: (state, args) => find(state, args.text(0)),
};
