import { flagOf, textOf } from "../protocol/arguments";
import { writable, type ObjectType } from "../protocol/object-type";
import { axisOf, changeAxis } from "./charts";
import type { ChartAxisState } from "./states";

export const chartAxisTitle: ObjectType<ChartAxisState> = {
  name: "ChartAxisTitle",
  properties: {
    text: writable(
      "1.1",
      (state) => axisOf(state).title ?? "",
      (state, value) => {
        changeAxis(state, { title: textOf(value) });
      },
    ),
    visible: writable(
      "1.1",
      (state) => (axisOf(state).title ?? "") !== "",
      (state, value) => {
        const { title = "" } = axisOf(state);
        changeAxis(state, { title: flagOf(value) ? title || "Axis Title" : "" });
      },
    ),
  },
};
