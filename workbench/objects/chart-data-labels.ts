import { flagOf } from "../protocol/arguments";
import { writable, type ObjectType } from "../protocol/object-type";
import { changeChart, chartOf } from "./charts";
import type { ChartState } from "./states";

export const chartDataLabels: ObjectType<ChartState> = {
  name: "ChartDataLabels",
  properties: {
    showValue: writable(
      "1.1",
      (state) => chartOf(state).series.every(({ showDataLabels }) => showDataLabels === true),
      (state, value) => {
        const showDataLabels = flagOf(value);
        changeChart(state, {
          series: chartOf(state).series.map((series) => ({ ...series, showDataLabels })),
        });
      },
    ),
  },
};
