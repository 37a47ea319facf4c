import { flagOf } from "../protocol/arguments";
import { writable, type ObjectType } from "../protocol/object-type";
import { axisOf, changeAxis } from "./charts";
import type { ChartAxisState } from "./states";

export const chartGridlines: ObjectType<ChartAxisState> = {
  name: "ChartGridlines",
  properties: {
    visible: writable(
      "1.1",
      (state) => axisOf(state).majorGridlines ?? state.axis === "value",
      (state, value) => {
        changeAxis(state, { majorGridlines: flagOf(value) });
      },
    ),
  },
};
