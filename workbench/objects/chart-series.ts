import { flagOf, numberOf, textOf } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import { command, navigation, writable, type ObjectType } from "../protocol/object-type";
import { referenceTo } from "./chart-source";
import { changeChart, changeSeries, chartOf, seriesOf } from "./charts";
import { objectOf, stateOf } from "./registry";
import type { SeriesState } from "./states";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries: gap width 0 to 500, overlap -100 to 100. */
function within(value: unknown, least: number, most: number): number {
  const number = numberOf(value);
  if (number < least || number > most) throw new ExcelError("InvalidArgument");
  return number;
}

function reference(value: unknown): string {
  const range = stateOf("Range", value);
  if (range === undefined) throw new ExcelError("InvalidArgument");
  return referenceTo(range);
}

export const chartSeries: ObjectType<SeriesState> = {
  name: "ChartSeries",
  properties: {
    name: writable(
      "1.1",
      (state) => seriesOf(state).name,
      (state, value) => {
        changeSeries(state, { name: textOf(value), nameRef: undefined });
      },
    ),
    hasDataLabels: writable(
      "1.7",
      (state) => seriesOf(state).showDataLabels ?? false,
      (state, value) => {
        changeSeries(state, { showDataLabels: flagOf(value) });
      },
    ),
    gapWidth: writable(
      "1.7",
      (state) => chartOf(state).gapWidth ?? 150,
      (state, value) => {
        changeChart(state, { gapWidth: within(value, 0, 500) });
      },
    ),
    overlap: writable(
      "1.8",
      (state) => chartOf(state).overlap ?? 0,
      (state, value) => {
        changeChart(state, { overlap: within(value, -100, 100) });
      },
    ),
  },
  navigations: {
    format: navigation("1.1", (state) => objectOf("ChartSeriesFormat", state)),
  },
  methods: {
    delete: command("1.7", (state) => {
      const gone = seriesOf(state);
      changeChart(state, { series: chartOf(state).series.filter((series) => series !== gone) });
    }),
    setValues: command("1.7", (state, args) => {
      changeSeries(state, { valuesRef: reference(args.at(0)) });
    }),
    setXAxisValues: command("1.7", (state, args) => {
      changeSeries(state, { categoriesRef: reference(args.at(0)) });
    }),
  },
};
