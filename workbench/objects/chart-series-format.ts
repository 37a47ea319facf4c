import { navigation, type ObjectType } from "../protocol/object-type";
import { objectOf } from "./registry";
import type { SeriesState } from "./states";

export const chartSeriesFormat: ObjectType<SeriesState> = {
  name: "ChartSeriesFormat",
  navigations: {
    fill: navigation("1.1", (state) => objectOf("ChartFill", state)),
  },
};
