import { oneOf } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import {
  command,
  query,
  readable,
  type Found,
  type HostObject,
  type ObjectType,
} from "../protocol/object-type";
import type { ChartData } from "../workbook/data";
import { seriesOfRange } from "./chart-source";
import { replaceCharts } from "./charts";
import { mayAct } from "./protection-rules";
import { placeOf } from "./ranges";
import { objectOf } from "./registry";
import type { SheetState } from "./states";

/** Where Excel puts a chart that was not told where, and its size. */
const FRESH = { left: 96, top: 60, width: 360, height: 216 };

function chartsOn({ book, sheet }: SheetState): readonly ChartData[] {
  return book.side(sheet).charts;
}

function find(state: SheetState, key: string): Found {
  const lower = key.toLowerCase();
  const found = chartsOn(state).find(({ id, name }) => id === key || name.toLowerCase() === lower);
  return found === undefined ? null : objectOf("Chart", { book: state.book, chart: found.id });
}

function freeName(state: SheetState): string {
  const names = chartsOn(state).map(({ name }) => name);
  let number = 1;
  while (names.includes(`Chart ${number}`)) number++;
  return `Chart ${number}`;
}

function add(state: SheetState, type: string, source: unknown, by: unknown): HostObject {
  const { book, sheet } = state;
  mayAct(book, sheet);
  const series = seriesOfRange(
    placeOf(book, source, sheet),
    oneOf(by ?? "Auto", ["Auto", "Rows", "Columns"]),
  );
  const chart: ChartData = {
    id: book.newId("Chart"),
    name: freeName(state),
    type,
    // A single series lends the chart its name.
    title: series.length === 1 ? (series[0]?.name ?? "") : "Chart Title",
    position: FRESH,
    series,
    legend: series.length === 1 ? "None" : "Bottom",
    reversed: false,
  };
  replaceCharts(book, sheet, (charts) => [...charts, chart]);
  return objectOf("Chart", { book, chart: chart.id });
}

export const chartCollection: ObjectType<SheetState> = {
  name: "ChartCollection",
  properties: { count: readable("1.1", (state) => chartsOn(state).length) },
  methods: {
    add: command("1.1", (state, args) => add(state, args.text(0), args.at(1), args.at(2))),
    getCount: query("1.4", (state) => chartsOn(state).length),
    getItemAt: query("1.1", (state, args) => {
      const chart = chartsOn(state)[args.number(0)];
      if (chart === undefined) throw new ExcelError("InvalidArgument");
      return objectOf("Chart", { book: state.book, chart: chart.id });
    }),
    getItemOrNullObject: query("1.4", (state, args) => find(state, args.text(0))),
  },
  items: (state) => chartsOn(state).map(({ id }) => objectOf("Chart", { book: state.book, chart: id })),
  item: (state, args) => find(state, args.text(0)),
};
