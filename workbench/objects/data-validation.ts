import { command, readable, writable, type ObjectType } from "../protocol/object-type";
import { isInside, meets, without } from "../workbook/area";
import type { ValidationData } from "../workbook/data";
import { mayAct } from "./protection-rules";
import type { RangeState } from "./states";
import { alertFrom, ruleFrom, ruleToShow } from "./validation-rules";

/** The rule that covers the whole range, and whether others touch it. */
function ruleOn({ book, sheet, area }: RangeState): { rule: ValidationData | undefined; isMixed: boolean } {
  const touching = book
    .side(sheet)
    .validations.filter((rule) => rule.areas.some((each) => meets(each, area)));
  const rule = touching.find(({ areas }) => areas.some((each) => isInside(area, each)));
  return { rule, isMixed: touching.length > 0 && rule === undefined };
}

function typeOf(state: RangeState): string {
  const { rule, isMixed } = ruleOn(state);
  if (isMixed) return "Inconsistent";
  if (rule === undefined) return "None";
  return rule.until === undefined ? "List" : "Date";
}

function put(state: RangeState, rule: Omit<ValidationData, "areas">): void {
  clear(state);
  const side = state.book.side(state.sheet);
  side.validations = [...side.validations, { areas: [state.area], ...rule }];
}

function clear({ book, sheet, area }: RangeState): void {
  mayAct(book, sheet);
  const side = book.side(sheet);
  side.validations = side.validations
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap((each) => without(each, area)) }))
    .filter((rule) => rule.areas.length > 0);
}

export const dataValidation: ObjectType<RangeState> = {
  name: "DataValidation",
  properties: {
    rule: writable(
      "1.8",
      (state) => ruleToShow(ruleOn(state).rule),
      (state, value) => {
        put(state, ruleFrom(state, value));
      },
    ),
    errorAlert: writable(
      "1.8",
      (state) => {
        const alert = ruleOn(state).rule?.alert;
        return alert === undefined ? {} : { showAlert: true, ...alert };
      },
      (state, value) => {
        const { rule } = ruleOn(state);
        const alert = alertFrom(value);
        if (rule === undefined) return;
        const { areas: _areas, alert: _alert, ...rest } = rule;
        put(state, alert === undefined ? rest : { ...rest, alert });
      },
    ),
    type: readable("1.8", typeOf),
  },
  methods: {
    clear: command("1.8", clear),
  },
};
