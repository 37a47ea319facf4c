import { flagOf, textOf } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import {
  command,
  navigation,
  query,
  readable,
  writable,
  type ObjectType,
  type Property,
} from "../protocol/object-type";
import type { Area, TableData } from "../workbook/data";
import { mayAct } from "./protection-rules";
import { placeOf, rangeOf } from "./ranges";
import { objectOf } from "./registry";
import { clearContents } from "./range-values";
import type { TableState } from "./states";
import { changeTable, removeTable, renameTable, tableOf } from "./tables";

type Switch = "showHeaders" | "showTotals" | "showBandedRows" | "showFilterButton";

function shown(since: string, key: Switch): Property<TableState> {
  return writable(
    since,
    (state) => tableOf(state)[key] ?? true,
    (state, value) => {
      changeTable(state, { [key]: flagOf(value) });
    },
  );
}

function bodyOf({ area, showHeaders, showTotals }: TableData): Area {
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}

function part(state: TableState, find: (table: TableData) => Area) {
  const table = tableOf(state);
  return rangeOf(state.book, table.sheet, find(table));
}

function resize(state: TableState, given: unknown): void {
  const { sheet, area } = tableOf(state);
  const place = placeOf(state.book, given, sheet);
  // The headings stay in their row.
  if (place.sheet !== sheet || place.area.top !== area.top) throw new ExcelError("InvalidArgument");
  changeTable(state, { area: place.area });
}

export const table: ObjectType<TableState> = {
  name: "Table",
  identify: (state) => ({ Id: tableOf(state).id }),
  properties: {
    id: readable("1.1", (state) => tableOf(state).id),
    name: writable(
      "1.1",
      (state) => tableOf(state).name,
      (state, value) => {
        renameTable(state, textOf(value));
      },
    ),
    style: writable(
      "1.1",
      (state) => tableOf(state).style,
      (state, value) => {
        changeTable(state, { style: textOf(value) });
      },
    ),
    showHeaders: shown("1.1", "showHeaders"),
    showTotals: shown("1.1", "showTotals"),
    showBandedRows: shown("1.3", "showBandedRows"),
    showFilterButton: shown("1.3", "showFilterButton"),
  },
  navigations: {
    columns: navigation("1.1", (state) => objectOf("TableColumnCollection", state)),
    worksheet: navigation("1.2", (state) =>
      objectOf("Worksheet", { book: state.book, sheet: tableOf(state).sheet }),
    ),
  },
  methods: {
    convertToRange: command("1.2", (state) => {
      const { sheet, area } = tableOf(state);
      removeTable(state);
      return rangeOf(state.book, sheet, area);
    }),
    /** Takes the cells' contents along. */
    delete: command("1.1", (state) => {
      const { sheet, area } = tableOf(state);
      removeTable(state);
      mayAct(state.book, sheet);
      clearContents(state.book, sheet, area);
    }),
    getDataBodyRange: query("1.1", (state) => part(state, bodyOf)),
    getHeaderRowRange: query("1.1", (state) => part(state, ({ area }) => ({ ...area, bottom: area.top }))),
    getRange: query("1.1", (state) => part(state, ({ area }) => area)),
    getTotalRowRange: query("1.1", (state) => part(state, ({ area }) => ({ ...area, top: area.bottom }))),
    resize: command("1.13", (state, args) => {
      resize(state, args.at(0));
    }),
  },
};
