import { ExcelError } from "../protocol/excel-error";
import { query, type Found, type ObjectType } from "../protocol/object-type";
import { namespaceOf } from "./custom-xml";
import { objectOf } from "./registry";
import type { NamespaceState } from "./states";

function partsIn({ book, namespace }: NamespaceState): readonly string[] {
  return [...book.customXmlParts].filter(([, xml]) => namespaceOf(xml) === namespace).map(([id]) => id);
}

function only(state: NamespaceState): Found {
  const [part, ...others] = partsIn(state);
  return part === undefined || others.length > 0
    ? null
    : objectOf("CustomXmlPart", { book: state.book, part });
}

function find(state: NamespaceState, id: string): Found {
  return partsIn(state).includes(id) ? objectOf("CustomXmlPart", { book: state.book, part: id }) : null;
}

export const customXmlPartScopedCollection: ObjectType<NamespaceState> = {
  name: "CustomXmlPartScopedCollection",
  methods: {
    getCount: query("1.5", (state) => partsIn(state).length),
    getItemOrNullObject: query("1.5", (state, args) => find(state, args.text(0))),
    getOnlyItem: query("1.5", (state) => {
      const found = only(state);
      if (found === null) throw new ExcelError("InvalidOperation");
      return found;
    }),
    getOnlyItemOrNullObject: query("1.5", only),
  },
  items: (state) => partsIn(state).map((part) => objectOf("CustomXmlPart", { book: state.book, part })),
  item: (state, args) => find(state, args.text(0)),
};
