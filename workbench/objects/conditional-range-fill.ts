import { command, writable, type ObjectType } from "../protocol/object-type";
import { colorOrNone } from "./color";
import { changeStyle, customRuleOf } from "./rules";
import type { RuleState } from "./states";

export const conditionalRangeFill: ObjectType<RuleState> = {
  name: "ConditionalRangeFill",
  properties: {
    color: writable(
      "1.6",
      (state) => customRuleOf(state).style.fill ?? "",
      (state, value) => {
        const fill = colorOrNone(value) ?? undefined;
        changeStyle(state, (style) => ({ ...style, fill }));
      },
    ),
  },
  methods: {
    clear: command("1.6", (state) => {
      changeStyle(state, (style) => ({ ...style, fill: undefined }));
    }),
  },
};
