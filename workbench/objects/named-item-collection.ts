import { command, query, type Found, type HostObject, type ObjectType } from "../protocol/object-type";
import { ExcelError } from "../protocol/excel-error";
import { formatAbsolute, parseArea, quoteSheetName } from "../workbook/address";
import type { NameData } from "../workbook/data";
import { objectOf, stateOf } from "./registry";
import type { ScopeState } from "./states";

/** The workbook's own names, or those of one sheet. */
function namesIn({ book, sheet }: ScopeState): readonly NameData[] {
  return book.engine.naming.names().filter((name) => name.sheet === sheet);
}

function find(state: ScopeState, key: string): Found {
  const lower = key.toLowerCase();
  const found = namesIn(state).find(({ name }) => name.toLowerCase() === lower);
  return found === undefined ? null : objectOf("NamedItem", { ...state, name: found.name });
}

/** https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
function checkName(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isPlace = parseArea(name) !== undefined || /^(r\d*c?\d*|c\d*)$/i.test(name);
  if (!isWord || isPlace) throw new ExcelError("InvalidArgument");
}

function add(state: ScopeState, name: string, reference: unknown): HostObject {
  checkName(name);
  if (find(state, name) !== null) throw new ExcelError("ItemAlreadyExists");
  const range = stateOf("Range", reference);
  const formula = range
    ? `=${quoteSheetName(state.book.nameOf(range.sheet))}!${formatAbsolute(range.area)}`
    : formulaOf(reference);
  const sheet = state.sheet === undefined ? {} : { sheet: state.sheet };
  state.book.engine.naming.setName({ name, formula, visible: true, ...sheet });
  return objectOf("NamedItem", { ...state, name });
}

function formulaOf(reference: unknown): string {
  if (typeof reference !== "string" || reference === "") throw new ExcelError("InvalidArgument");
  return reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
}

export const namedItemCollection: ObjectType<ScopeState> = {
  name: "NamedItemCollection",
  methods: {
    add: command("1.4", (state, args) => add(state, args.text(0), args.at(1))),
    getCount: query("1.4", (state) => namesIn(state).length),
    getItemOrNullObject: query("1.4", (state, args) => find(state, args.text(0))),
  },
  items: (state) => namesIn(state).map(({ name }) => objectOf("NamedItem", { ...state, name })),
  item: (state, args) => find(state, args.text(0)),
};
