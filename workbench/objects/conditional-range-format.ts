import { navigation, type ObjectType } from "../protocol/object-type";
import { objectOf } from "./registry";
import type { RuleState } from "./states";

export const conditionalRangeFormat: ObjectType<RuleState> = {
  name: "ConditionalRangeFormat",
  navigations: {
    fill: navigation("1.6", (state) => objectOf("ConditionalRangeFill", state)),
    font: navigation("1.6", (state) => objectOf("ConditionalRangeFont", state)),
    borders: navigation("1.6", (state) => objectOf("ConditionalRangeBorderCollection", state)),
  },
};
