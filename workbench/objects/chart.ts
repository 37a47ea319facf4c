import { numberOf, oneOf, textOf } from "../protocol/arguments";
import {
  command,
  navigation,
  readable,
  writable,
  type ObjectType,
  type Property,
} from "../protocol/object-type";
import { boundingArea } from "../workbook/area";
import type { ChartData } from "../workbook/data";
import { positionOf } from "./chart-position";
import { seriesOfRange } from "./chart-source";
import { changeChart, chartOf, deleteChart, sheetOfChart } from "./charts";
import { placeOf } from "./ranges";
import { objectOf } from "./registry";
import type { ChartState } from "./states";

function length(key: keyof ChartData["position"]): Property<ChartState> {
  return writable(
    "1.1",
    (state) => chartOf(state).position[key],
    (state, value) => {
      changeChart(state, { position: { ...chartOf(state).position, [key]: numberOf(value) } });
    },
  );
}

export const chart: ObjectType<ChartState> = {
  name: "Chart",
  identify: (state) => ({ Id: state.chart }),
  properties: {
    id: readable("1.7", (state) => chartOf(state).id),
    name: writable(
      "1.1",
      (state) => chartOf(state).name,
      (state, value) => {
        changeChart(state, { name: textOf(value) });
      },
    ),
    chartType: writable(
      "1.7",
      (state) => chartOf(state).type,
      (state, value) => {
        changeChart(state, { type: textOf(value) });
      },
    ),
    left: length("left"),
    top: length("top"),
    width: length("width"),
    height: length("height"),
  },
  navigations: {
    axes: navigation("1.1", (state) => objectOf("ChartAxes", state)),
    dataLabels: navigation("1.1", (state) => objectOf("ChartDataLabels", state)),
    legend: navigation("1.1", (state) => objectOf("ChartLegend", state)),
    series: navigation("1.1", (state) => objectOf("ChartSeriesCollection", state)),
    title: navigation("1.1", (state) => objectOf("ChartTitle", state)),
    worksheet: navigation("1.2", (state) =>
      objectOf("Worksheet", { book: state.book, sheet: sheetOfChart(state) }),
    ),
  },
  methods: {
    delete: command("1.1", deleteChart),
    setData: command("1.1", (state, args) => {
      const by = oneOf(args.at(1) ?? "Auto", ["Auto", "Rows", "Columns"]);
      changeChart(state, { series: seriesOfRange(placeOf(state.book, args.at(0), sheetOfChart(state)), by) });
    }),
    setPosition: command("1.1", (state, args) => {
      const sheet = sheetOfChart(state);
      const first = placeOf(state.book, args.at(0), sheet).area;
      const last = args.has(1) ? placeOf(state.book, args.at(1), sheet).area : first;
      const placed = positionOf(state.book.engine.structure, sheet, boundingArea(first, last));
      const { width, height } = chartOf(state).position;
      changeChart(state, { position: args.has(1) ? placed : { ...placed, width, height } });
    }),
  },
};
