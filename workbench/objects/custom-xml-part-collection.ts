import { ExcelError } from "../protocol/excel-error";
import { command, query, type Found, type ObjectType } from "../protocol/object-type";
import { namespaceOf } from "./custom-xml";
import { objectOf } from "./registry";
import type { BookState } from "./states";

function find({ book }: BookState, id: string): Found {
  return book.customXmlParts.has(id) ? objectOf("CustomXmlPart", { book, part: id }) : null;
}

export const customXmlPartCollection: ObjectType<BookState> = {
  name: "CustomXmlPartCollection",
  methods: {
    add: command("1.5", ({ book }, args) => {
      const xml = args.text(0);
      if (namespaceOf(xml) === undefined) throw new ExcelError("InvalidArgument");
      const part = book.newId("Part");
      book.customXmlParts.set(part, xml);
      return objectOf("CustomXmlPart", { book, part });
    }),
    getByNamespace: query("1.5", ({ book }, args) =>
      objectOf("CustomXmlPartScopedCollection", { book, namespace: args.text(0) }),
    ),
    getCount: query("1.5", ({ book }) => book.customXmlParts.size),
    getItemOrNullObject: query("1.5", (state, args) => find(state, args.text(0))),
  },
  items: ({ book }) =>
    [...book.customXmlParts.keys()].map((part) => objectOf("CustomXmlPart", { book, part })),
  item: (state, args) => find(state, args.text(0)),
};
