import { flagOf } from "../protocol/arguments";
import { command, writable, type ObjectType, type Property } from "../protocol/object-type";
import { colorOf } from "./color";
import { changeStyle, customRuleOf } from "./rules";
import type { RuleState } from "./states";

function toggle(key: "bold" | "italic" | "strikethrough"): Property<RuleState> {
  return writable(
    "1.6",
    (state) => customRuleOf(state).style[key] ?? null,
    (state, value) => {
      const on = flagOf(value);
      changeStyle(state, (style) => ({ ...style, [key]: on }));
    },
  );
}

/** A rule that says nothing of an aspect answers null. */
export const conditionalRangeFont: ObjectType<RuleState> = {
  name: "ConditionalRangeFont",
  properties: {
    bold: toggle("bold"),
    italic: toggle("italic"),
    strikethrough: toggle("strikethrough"),
    color: writable(
      "1.6",
      (state) => customRuleOf(state).style.fontColor ?? "",
      (state, value) => {
        const fontColor = colorOf(value);
        changeStyle(state, (style) => ({ ...style, fontColor }));
      },
    ),
  },
  methods: {
    clear: command("1.6", (state) => {
      changeStyle(state, ({ fill, borders }) => ({ fill, borders }));
    }),
  },
};
