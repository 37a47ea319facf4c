import { command, query, type ObjectType } from "../protocol/object-type";
import { changeSeries, seriesOf } from "./charts";
import { colorOf } from "./color";
import type { SeriesState } from "./states";

export const chartFill: ObjectType<SeriesState> = {
  name: "ChartFill",
  methods: {
    clear: command("1.1", (state) => {
      changeSeries(state, { color: undefined });
    }),
    getSolidColor: query("1.16", (state) => seriesOf(state).color ?? ""),
    setSolidColor: command("1.1", (state, args) => {
      changeSeries(state, { color: colorOf(args.at(0)) });
    }),
  },
};
