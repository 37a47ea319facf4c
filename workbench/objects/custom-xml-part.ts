import { ExcelError } from "../protocol/excel-error";
import { command, query, readable, type ObjectType } from "../protocol/object-type";
import { namespaceOf } from "./custom-xml";
import type { PartState } from "./states";

function xmlOf({ book, part }: PartState): string {
  const xml = book.customXmlParts.get(part);
  if (xml === undefined) throw new ExcelError("ItemNotFound");
  return xml;
}

export const customXmlPart: ObjectType<PartState> = {
  name: "CustomXmlPart",
  identify: ({ part }) => ({ Id: part }),
  properties: {
    id: readable("1.5", ({ part }) => part),
    namespaceUri: readable("1.5", (state) => namespaceOf(xmlOf(state)) ?? ""),
  },
  methods: {
    delete: command("1.5", (state) => {
      xmlOf(state);
      state.book.customXmlParts.delete(state.part);
    }),
    getXml: query("1.5", xmlOf),
    setXml: command("1.5", (state, args) => {
      xmlOf(state);
      const xml = args.text(0);
      if (namespaceOf(xml) === undefined) throw new ExcelError("InvalidArgument");
      state.book.customXmlParts.set(state.part, xml);
    }),
  },
};
