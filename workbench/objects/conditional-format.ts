import { flagOf, numberOf } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import { command, navigation, query, readable, writable, type ObjectType } from "../protocol/object-type";
import { areasOrNull, rangeOf, rangeOrNull } from "./ranges";
import { objectOf } from "./registry";
import { changeRule, ruleOf, rulesOn, setRules } from "./rules";
import type { RuleState } from "./states";

/** Its place among the rules of the range it was asked for through: there is no steadier id. */
function placeOf(state: RuleState): number {
  ruleOf(state);
  return rulesOn(state.through).findIndex(({ id }) => id === state.rule);
}

/** Typed rules that are kept but not modelled have no `stopIfTrue` of their own in three cases. */
const NEVER_STOP = ["DataBar", "IconSet", "ColorScale"];

function typeOf(state: RuleState): string {
  const { rule } = ruleOf(state);
  return rule.kind === "custom" ? "Custom" : rule.type;
}

export const conditionalFormat: ObjectType<RuleState> = {
  name: "ConditionalFormat",
  identify: (state) => ({ Id: String(placeOf(state)) }),
  properties: {
    id: readable("1.6", (state) => String(placeOf(state))),
    type: readable("1.6", typeOf),
    priority: writable("1.6", placeOf, (state, value) => {
      const moved = ruleOf(state);
      const wanted = numberOf(value);
      setRules(state.book, state.sheet, (rules) => {
        const others = rules.filter((rule) => rule !== moved);
        return others.toSpliced(wanted < 0 ? others.length + 1 + wanted : wanted, 0, moved);
      });
    }),
    stopIfTrue: writable(
      "1.6",
      (state) => (NEVER_STOP.includes(typeOf(state)) ? null : ruleOf(state).stopIfTrue),
      (state, value) => {
        if (NEVER_STOP.includes(typeOf(state))) throw new ExcelError("InvalidOperation");
        changeRule(state, (rule) => ({ ...rule, stopIfTrue: flagOf(value) }));
      },
    ),
  },
  navigations: {
    custom: navigation("1.6", (state) => objectOf("CustomConditionalFormat", state)),
    customOrNullObject: navigation("1.6", (state) =>
      typeOf(state) === "Custom" ? objectOf("CustomConditionalFormat", state) : null,
    ),
  },
  methods: {
    getRange: query("1.6", (state) => {
      const [area, ...others] = ruleOf(state).areas;
      if (area === undefined || others.length > 0) throw new ExcelError("InvalidOperation");
      return rangeOf(state.book, state.sheet, area);
    }),
    getRangeOrNullObject: query("1.6", (state) => {
      const [area, ...others] = ruleOf(state).areas;
      return rangeOrNull(state.book, state.sheet, others.length > 0 ? undefined : area);
    }),
    getRanges: query("1.9", (state) => areasOrNull(state.book, state.sheet, ruleOf(state).areas)),
    delete: command("1.6", (state) => {
      const gone = ruleOf(state);
      setRules(state.book, state.sheet, (rules) => rules.filter((rule) => rule !== gone));
    }),
    changeRuleToCustom: command("1.17", (state, args) => {
      const formula = args.text(0);
      changeRule(state, (rule) => ({
        ...rule,
        rule: { kind: "custom", formula, style: rule.rule.kind === "custom" ? rule.rule.style : {} },
      }));
    }),
  },
};
