import { ExcelError } from "../protocol/excel-error";
import { command, query, type Found, type ObjectType } from "../protocol/object-type";
import { objectOf } from "./registry";
import type { SheetState } from "./states";

/** Remarks on WorksheetCustomProperty.key in @types/office-js 1.0.612. */
const LONGEST_KEY = 255;

function propertiesOf({ book, sheet }: SheetState): ReadonlyMap<string, string> {
  return book.side(sheet).customProperties;
}

/** Keys are the same in any case. */
function find(state: SheetState, wanted: string): Found {
  const lower = wanted.toLowerCase();
  const key = [...propertiesOf(state).keys()].find((each) => each.toLowerCase() === lower);
  return key === undefined ? null : objectOf("WorksheetCustomProperty", { ...state, key });
}

export const worksheetCustomPropertyCollection: ObjectType<SheetState> = {
  name: "WorksheetCustomPropertyCollection",
  methods: {
    /** Adding what is there already changes its value. */
    add: command("1.12", (state, args) => {
      const [key, value] = [args.text(0), args.text(1)];
      if (key === "" || key.length > LONGEST_KEY) throw new ExcelError("InvalidArgument");
      state.book.side(state.sheet).customProperties = new Map(propertiesOf(state)).set(key, value);
      return objectOf("WorksheetCustomProperty", { ...state, key });
    }),
    getCount: query("1.12", (state) => propertiesOf(state).size),
    getItemOrNullObject: query("1.12", (state, args) => find(state, args.text(0))),
  },
  items: (state) =>
    [...propertiesOf(state).keys()].map((key) => objectOf("WorksheetCustomProperty", { ...state, key })),
  item: (state, args) => find(state, args.text(0)),
};
