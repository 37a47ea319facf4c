import { ExcelError } from "../protocol/excel-error";
import { command, query, readable, type ObjectType } from "../protocol/object-type";
import { changeChart, chartOf } from "./charts";
import { objectOf } from "./registry";
import type { ChartState } from "./states";

export const chartSeriesCollection: ObjectType<ChartState> = {
  name: "ChartSeriesCollection",
  properties: { count: readable("1.1", (state) => chartOf(state).series.length) },
  methods: {
    /** Without values yet: `setValues` gives it some. */
    add: command("1.7", (state, args) => {
      const { series } = chartOf(state);
      const name = args.optionalText(0) ?? `Series${series.length + 1}`;
      changeChart(state, { series: [...series, { name, valuesRef: "" }] });
      return objectOf("ChartSeries", { ...state, series: series.length });
    }),
    getCount: query("1.4", (state) => chartOf(state).series.length),
    getItemAt: query("1.1", (state, args) => {
      const series = args.number(0);
      if (chartOf(state).series[series] === undefined) throw new ExcelError("InvalidArgument");
      return objectOf("ChartSeries", { ...state, series });
    }),
  },
  items: (state) =>
    chartOf(state).series.map((_each, series) => objectOf("ChartSeries", { ...state, series })),
};
