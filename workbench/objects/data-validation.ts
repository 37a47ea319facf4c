import { recordOf } from "../protocol/arguments";
import { ExcelError } from "../protocol/excel-error";
import { command, readable, writable, type ObjectType } from "../protocol/object-type";
import { formatAbsolute, quoteSheetName } from "../workbook/address";
import { isInside, meets, without } from "../workbook/area";
import type { ValidationData } from "../workbook/data";
import { mayAct } from "./protection-rules";
import { stateOf } from "./registry";
import type { RangeState } from "./states";

/** Excel's limit on a list that is typed out: https://github.com/qax-os/excelize/issues/1632 */
const LONGEST_LIST = 255;

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
  return rule === undefined ? "None" : "List";
}

function sourceOf(state: RangeState, value: unknown): string {
  const range = stateOf("Range", value);
  if (range) return `=${quoteSheetName(state.book.nameOf(range.sheet))}!${formatAbsolute(range.area)}`;
  if (typeof value !== "string" || value === "") throw new ExcelError("InvalidArgument");
  if (!value.startsWith("=") && value.length > LONGEST_LIST) throw new ExcelError("InvalidArgument");
  return value;
}

function clear({ book, sheet, area }: RangeState): void {
  mayAct(book, sheet);
  const side = book.side(sheet);
  side.validations = side.validations
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap((each) => without(each, area)) }))
    .filter((rule) => rule.areas.length > 0);
}

/** Only lists are modelled. */
export const dataValidation: ObjectType<RangeState> = {
  name: "DataValidation",
  properties: {
    rule: writable(
      "1.8",
      (state) => {
        const { rule } = ruleOn(state);
        return rule === undefined ? {} : { list: { inCellDropDown: true, source: rule.source } };
      },
      (state, value) => {
        const { list, ...others } = recordOf(value);
        const kind = Object.keys(others)[0];
        if (list === undefined) {
          throw new ExcelError(
            "NotImplemented",
            `The stand-in for Excel lacks data validation by ${kind ?? "nothing"}.`,
          );
        }
        const source = sourceOf(state, recordOf(list)["source"]);
        clear(state);
        const side = state.book.side(state.sheet);
        side.validations = [...side.validations, { areas: [state.area], source }];
      },
    ),
    type: readable("1.8", typeOf),
  },
  methods: {
    clear: command("1.8", clear),
  },
};
