import { flagOf, numberOf, textOf } from "../protocol/arguments";
import { navigation, writable, type ObjectType, type Property } from "../protocol/object-type";
import { axisOf, changeAxis, changeChart, chartOf } from "./charts";
import { objectOf } from "./registry";
import type { ChartAxisState } from "./states";

/** "" means that Excel chooses. */
function limit(key: "minimum" | "maximum" | "majorUnit"): Property<ChartAxisState> {
  return writable(
    "1.1",
    (state) => axisOf(state)[key] ?? "",
    (state, value) => {
      changeAxis(state, { [key]: value === "" ? undefined : numberOf(value) });
    },
  );
}

export const chartAxis: ObjectType<ChartAxisState> = {
  name: "ChartAxis",
  properties: {
    maximum: limit("maximum"),
    minimum: limit("minimum"),
    majorUnit: limit("majorUnit"),
    numberFormat: writable(
      "1.8",
      (state) => axisOf(state).numberFormat ?? "General",
      (state, value) => {
        changeAxis(state, { numberFormat: textOf(value) });
      },
    ),
    reversePlotOrder: writable(
      "1.7",
      (state) => state.axis === "category" && chartOf(state).reversed,
      (state, value) => {
        if (state.axis === "category") changeChart(state, { reversed: flagOf(value) });
      },
    ),
    visible: writable(
      "1.7",
      (state) => axisOf(state).visible ?? true,
      (state, value) => {
        changeAxis(state, { visible: flagOf(value) });
      },
    ),
  },
  navigations: {
    majorGridlines: navigation("1.1", (state) => objectOf("ChartGridlines", state)),
    title: navigation("1.1", (state) => objectOf("ChartAxisTitle", state)),
  },
};
