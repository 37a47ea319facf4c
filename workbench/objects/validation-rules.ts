import { oneOf, recordOf } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import { formatAbsolute, quoteSheetName } from "../workbook/address";
import type { ValidationData } from "../workbook/data";
import { stateOf } from "./registry";
import type { RangeState } from "./states";

/** Excel's limit on a list that is typed out: https://github.com/qax-os/excelize/issues/1632 */
const LONGEST_LIST = 255;

type Rule = Pick<ValidationData, "source" | "until">;

/** A rule as Office.js has it: one kind, and what that needs. */
export function ruleToShow(rule: Rule | undefined): unknown {
  if (rule === undefined) return {};
  const { source, until } = rule;
  return until === undefined
    ? { list: { inCellDropDown: true, source } }
    : { date: { formula1: source, formula2: until, operator: "Between" } };
}

/** Only lists and days between two are modelled. */
export function ruleFrom(state: RangeState, value: unknown): Rule {
  const { list, date, ...others } = recordOf(value);
  if (list !== undefined) return { source: listFrom(state, recordOf(list)["source"]) };
  if (date === undefined) throw lacking(Object.keys(others)[0] ?? "nothing");
  const { formula1, formula2, operator } = recordOf(date);
  if (operator !== "Between") throw lacking("days that are not between two");
  return { source: formulaFrom(formula1), until: formulaFrom(formula2) };
}

function listFrom(state: RangeState, value: unknown): string {
  const range = stateOf("Range", value);
  if (range) return `=${quoteSheetName(state.book.nameOf(range.sheet))}!${formatAbsolute(range.area)}`;
  if (typeof value !== "string" || value === "") throw new ExcelError("InvalidArgument");
  if (!value.startsWith("=") && value.length > LONGEST_LIST) throw new ExcelError("InvalidArgument");
  return value;
}

function formulaFrom(value: unknown): string {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  if (!value.startsWith("=")) throw lacking("days that are no formula");
  return value;
}

export function alertFrom(value: unknown): ValidationData["alert"] {
  const { showAlert, title, message, style } = recordOf(value);
  if (showAlert === false) return undefined;
  return {
    title: typeof title === "string" ? title : "",
    message: typeof message === "string" ? message : "",
    style: oneOf(style, ["Stop", "Warning", "Information"]),
  };
}

function lacking(what: string): ExcelError {
  return new ExcelError("NotImplemented", `The stand-in for Excel lacks data validation by ${what}.`);
}
