import { command, type ObjectType } from "../protocol/object-type";
import type { AreasState } from "./states";
import { FILL_PROPERTIES } from "./style-properties";
import { applyStyle, styledAll } from "./styling";

export const rangeFill: ObjectType<AreasState> = {
  name: "RangeFill",
  properties: styledAll(FILL_PROPERTIES),
  methods: {
    clear: command("1.1", (state) => {
      applyStyle(state, { fill: null });
    }),
  },
};
