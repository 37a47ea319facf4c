import { navigation, type ObjectType } from "../protocol/object-type";
import { objectOf } from "./registry";
import { customRuleOf } from "./rules";
import type { RuleState } from "./states";

export const customConditionalFormat: ObjectType<RuleState> = {
  name: "CustomConditionalFormat",
  navigations: {
    rule: navigation("1.6", (state) => {
      customRuleOf(state);
      return objectOf("ConditionalFormatRule", state);
    }),
    format: navigation("1.6", (state) => objectOf("ConditionalRangeFormat", state)),
  },
};
