import { oneOf } from "../protocol/arguments";
import { navigation, query, readable, type ObjectType } from "../protocol/object-type";
import { objectOf } from "./registry";
import type { RuleState } from "./states";

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
const NAMES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

const border = (state: RuleState, name: (typeof NAMES)[number]) =>
  objectOf("ConditionalRangeBorder", { ...state, side: SIDES[name] });

export const conditionalRangeBorderCollection: ObjectType<RuleState> = {
  name: "ConditionalRangeBorderCollection",
  properties: { count: readable("1.6", () => NAMES.length) },
  navigations: {
    top: navigation("1.6", (state) => border(state, "EdgeTop")),
    bottom: navigation("1.6", (state) => border(state, "EdgeBottom")),
    left: navigation("1.6", (state) => border(state, "EdgeLeft")),
    right: navigation("1.6", (state) => border(state, "EdgeRight")),
  },
  methods: {
    getItemAt: query("1.6", (state, args) => border(state, oneOf(NAMES[args.number(0)], NAMES))),
  },
  items: (state) => NAMES.map((name) => border(state, name)),
  item: (state, args) => border(state, oneOf(args.at(0), NAMES)),
};
