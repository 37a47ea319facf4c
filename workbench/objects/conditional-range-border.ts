import { oneOf } from "../protocol/arguments";
import { readable, writable, type ObjectType } from "../protocol/object-type";
import { colorOf } from "./color";
import { changeStyle, customRuleOf } from "./rules";
import type { RuleBorderState } from "./states";

const NAMES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

function setColor(state: RuleBorderState, color: string | undefined): void {
  changeStyle(state, (style) => {
    const border = color === undefined ? undefined : { color };
    return { ...style, borders: { ...style.borders, [state.side]: border } };
  });
}

/** Rules' borders are thin lines, whose style matters only as none or some. */
export const conditionalRangeBorder: ObjectType<RuleBorderState> = {
  name: "ConditionalRangeBorder",
  properties: {
    sideIndex: readable("1.6", ({ side }) => NAMES[side]),
    color: writable(
      "1.6",
      (state) => customRuleOf(state).style.borders?.[state.side]?.color ?? "#000000",
      (state, value) => {
        setColor(state, colorOf(value));
      },
    ),
    style: writable(
      "1.6",
      (state) => (customRuleOf(state).style.borders?.[state.side] ? "Continuous" : "None"),
      (state, value) => {
        const before = customRuleOf(state).style.borders?.[state.side];
        setColor(state, oneOf(value, STYLES) === "None" ? undefined : (before?.color ?? "#000000"));
      },
    ),
  },
};
