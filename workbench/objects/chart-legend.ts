import { flagOf, oneOf } from "../protocol/arguments";
import { writable, type ObjectType } from "../protocol/object-type";
import { changeChart, chartOf } from "./charts";
import type { ChartState } from "./states";

/** "Corner" and "Custom" are not modelled and fail as what Excel does not know. */
const POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;

export const chartLegend: ObjectType<ChartState> = {
  name: "ChartLegend",
  properties: {
    position: writable(
      "1.1",
      (state) => {
        const { legend } = chartOf(state);
        return legend === "None" ? "Right" : legend;
      },
      (state, value) => {
        changeChart(state, { legend: oneOf(value, POSITIONS) });
      },
    ),
    visible: writable(
      "1.1",
      (state) => chartOf(state).legend !== "None",
      (state, value) => {
        const { legend } = chartOf(state);
        const shown = legend === "None" ? "Right" : legend;
        changeChart(state, { legend: flagOf(value) ? shown : "None" });
      },
    ),
  },
};
