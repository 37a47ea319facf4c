import { navigation, type ObjectType } from "../protocol/object-type";
import { objectOf } from "./registry";
import type { ChartState } from "./states";

export const chartAxes: ObjectType<ChartState> = {
  name: "ChartAxes",
  navigations: {
    categoryAxis: navigation("1.1", (state) => objectOf("ChartAxis", { ...state, axis: "category" })),
    valueAxis: navigation("1.1", (state) => objectOf("ChartAxis", { ...state, axis: "value" })),
  },
};
