import { ExcelError } from "../protocol/excel-error";
import { command, query, type Found, type ObjectType } from "../protocol/object-type";
import type { ConditionalFormatData } from "../workbook/data";
import { objectOf } from "./registry";
import { rulesOn, setRules } from "./rules";
import type { AreasState } from "./states";

function objectFor(through: AreasState, rule: ConditionalFormatData | undefined): Found {
  if (rule === undefined) return null;
  const { book, sheet } = through;
  return objectOf("ConditionalFormat", { book, sheet, rule: rule.id, through });
}

/**
 * By its id, which is its place in the collection: that of the collection as the batch found
 * it, so that all items of a list can be deleted in one.
 */
function find(state: AreasState, id: string): Found {
  return objectFor(state, rulesOn(state, state.book.rulesBefore(state.sheet))[Number(id)]);
}

function add(state: AreasState, type: string): Found {
  const { book, sheet, areas } = state;
  if (type !== "Custom") {
    throw new ExcelError(
      "NotImplemented",
      `The stand-in for Excel lacks conditional formats of type ${type}.`,
    );
  }
  const rule: ConditionalFormatData = {
    id: book.newId("CF"),
    areas,
    stopIfTrue: false,
    rule: { kind: "custom", formula: "", style: {} },
  };
  // A new rule goes on top: remarks on ConditionalFormatCollection.add in @types/office-js 1.0.612.
  setRules(book, sheet, (rules) => [rule, ...rules]);
  return objectFor(state, rule);
}

export const conditionalFormatCollection: ObjectType<AreasState> = {
  name: "ConditionalFormatCollection",
  methods: {
    add: command("1.6", (state, args) => add(state, args.text(0))),
    clearAll: command("1.6", (state) => {
      const gone = new Set(rulesOn(state));
      setRules(state.book, state.sheet, (rules) => rules.filter((rule) => !gone.has(rule)));
    }),
    getCount: query("1.6", (state) => rulesOn(state).length),
    getItemAt: query("1.6", (state, args) => {
      const found = objectFor(state, rulesOn(state)[args.number(0)]);
      if (found === null) throw new ExcelError("InvalidArgument");
      return found;
    }),
    getItemOrNullObject: query("1.14", (state, args) => find(state, args.text(0))),
  },
  items: (state) => rulesOn(state).flatMap((rule) => objectFor(state, rule) ?? []),
  item: (state, args) => find(state, args.text(0)),
};
