import { flagOf, textOf } from "../protocol/arguments";
import { writable, type ObjectType } from "../protocol/object-type";
import { changeChart, chartOf } from "./charts";
import type { ChartState } from "./states";

/** A chart without a title is one whose title is empty. */
export const chartTitle: ObjectType<ChartState> = {
  name: "ChartTitle",
  properties: {
    text: writable(
      "1.1",
      (state) => chartOf(state).title,
      (state, value) => {
        changeChart(state, { title: textOf(value) });
      },
    ),
    visible: writable(
      "1.1",
      (state) => chartOf(state).title !== "",
      (state, value) => {
        const { title } = chartOf(state);
        changeChart(state, { title: flagOf(value) ? title || "Chart Title" : "" });
      },
    ),
  },
};
