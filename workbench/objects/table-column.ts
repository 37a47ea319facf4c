import { query, readable, type ObjectType } from "../protocol/object-type";
import { rangeOf } from "./ranges";
import type { TableColumnState } from "./states";
import { headingsOf, tableOf } from "./tables";

function columnRange(state: TableColumnState, body: boolean) {
  const { sheet, area, showHeaders, showTotals } = tableOf(state);
  const column = area.left + state.index;
  return rangeOf(state.book, sheet, {
    top: area.top + (body && showHeaders ? 1 : 0),
    bottom: area.bottom - (body && showTotals ? 1 : 0),
    left: column,
    right: column,
  });
}

export const tableColumn: ObjectType<TableColumnState> = {
  name: "TableColumn",
  identify: (state) => ({ Id: state.index + 1 }),
  properties: {
    id: readable("1.1", (state) => state.index + 1),
    index: readable("1.1", (state) => state.index),
    name: readable("1.1", (state) => headingsOf(state.book, tableOf(state))[state.index]),
  },
  methods: {
    getDataBodyRange: query("1.1", (state) => columnRange(state, true)),
    getRange: query("1.1", (state) => columnRange(state, false)),
  },
};
