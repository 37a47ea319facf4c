import { textOf } from "../protocol/arguments";
import { navigation, writable, type ObjectType } from "../protocol/object-type";
import { objectOf } from "./registry";
import { changeStyle, customRuleOf } from "./rules";
import type { RuleState } from "./states";

export const conditionalRangeFormat: ObjectType<RuleState> = {
  name: "ConditionalRangeFormat",
  properties: {
    numberFormat: writable(
      "1.6",
      (state) => customRuleOf(state).style.numberFormat ?? "",
      (state, value) => {
        const numberFormat = textOf(value);
        changeStyle(state, (style) => ({ ...style, numberFormat }));
      },
    ),
  },
  navigations: {
    fill: navigation("1.6", (state) => objectOf("ConditionalRangeFill", state)),
    font: navigation("1.6", (state) => objectOf("ConditionalRangeFont", state)),
    borders: navigation("1.6", (state) => objectOf("ConditionalRangeBorderCollection", state)),
  },
};
