import { textOf } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import { writable, type ObjectType } from "../protocol/object-type";
import { changeRule, customRuleOf, formulaThrough } from "./rules";
import type { RuleState } from "./states";

/** Read for the top left of the rule's own areas; written for that of the range it was asked for through. */
function readFormula(state: RuleState): string {
  return customRuleOf(state).formula;
}

function writeFormula(state: RuleState, value: unknown): void {
  const text = textOf(value);
  if (text === "") throw new ExcelError("InvalidArgument");
  const formula = text.startsWith("=") ? text : `=${text}`;
  const custom = customRuleOf(state);
  changeRule(state, (rule) => ({
    ...rule,
    rule: { ...custom, formula: formulaThrough(formula, state.through.areas, rule.areas) },
  }));
}

export const conditionalFormatRule: ObjectType<RuleState> = {
  name: "ConditionalFormatRule",
  properties: {
    formula: writable("1.6", readFormula, writeFormula),
    formulaLocal: writable("1.6", readFormula, writeFormula),
  },
};
