import { ExcelError } from "../protocol/excel-error";
import { meets } from "../workbook/area";
import type { Area, ConditionalFormatData, ConditionalStyleData } from "../workbook/data";
import { moveFormula } from "../workbook/formula-references";
import type { Book } from "./book";
import { mayAct } from "./protection-rules";
import type { AreasState, RuleState } from "./states";

type CustomRule = Extract<ConditionalFormatData["rule"], { kind: "custom" }>;

/** The rules that touch any of the areas, the highest priority first; those of the sheet unless others are given. */
export function rulesOn(
  { book, sheet, areas }: AreasState,
  rules: readonly ConditionalFormatData[] = book.side(sheet).conditionalFormats,
): readonly ConditionalFormatData[] {
  return rules.filter((rule) => rule.areas.some((area) => areas.some((each) => meets(each, area))));
}

export function ruleOf({ book, sheet, rule }: RuleState): ConditionalFormatData {
  const found = book.side(sheet).conditionalFormats.find(({ id }) => id === rule);
  if (found === undefined) throw new ExcelError("ItemNotFound");
  return found;
}

export function customRuleOf(state: RuleState): CustomRule {
  const { rule } = ruleOf(state);
  // https://github.com/OfficeDev/office-js/issues/2180
  if (rule.kind !== "custom") {
    throw new ExcelError("InvalidOperation", "This operation is not permitted for the current object.");
  }
  return rule;
}

export function changeRule(
  state: RuleState,
  change: (rule: ConditionalFormatData) => ConditionalFormatData,
): void {
  const before = ruleOf(state);
  setRules(state.book, state.sheet, (rules) => rules.map((rule) => (rule === before ? change(rule) : rule)));
}

export function changeStyle(
  state: RuleState,
  patch: (style: ConditionalStyleData) => ConditionalStyleData,
): void {
  const custom = customRuleOf(state);
  changeRule(state, (rule) => ({ ...rule, rule: { ...custom, style: patch(custom.style) } }));
}

export function setRules(
  book: Book,
  sheet: string,
  change: (rules: readonly ConditionalFormatData[]) => readonly ConditionalFormatData[],
): void {
  mayAct(book, sheet, "allowFormatCells");
  const side = book.side(sheet);
  side.conditionalFormats = change(side.conditionalFormats);
  book.rulesChanged(sheet);
}

/**
 * A formula is written for the top left of the range through which its rule was added or
 * asked for, and kept for that of the rule's own areas: https://github.com/OfficeDev/office-js/issues/5194
 */
export function formulaThrough(formula: string, through: readonly Area[], areas: readonly Area[]): string {
  const [from, to] = [corner(through), corner(areas)];
  return moveFormula(formula, to.top - from.top, to.left - from.left);
}

function corner(areas: readonly Area[]): { top: number; left: number } {
  return {
    top: Math.min(...areas.map((area) => area.top)),
    left: Math.min(...areas.map((area) => area.left)),
  };
}
