import { ExcelError } from "../protocol/excel-error";
import { query, type ObjectType } from "../protocol/object-type";
import { rangeOf } from "./ranges";
import type { AreasState } from "./states";

export const rangeCollection: ObjectType<AreasState> = {
  name: "RangeCollection",
  methods: {
    getCount: query("1.9", ({ areas }) => areas.length),
    getItemAt: query("1.9", ({ book, sheet, areas }, args) => {
      const area = areas[args.number(0)];
      if (area === undefined) throw new ExcelError("InvalidArgument");
      return rangeOf(book, sheet, area);
    }),
  },
  items: ({ book, sheet, areas }) => areas.map((area) => rangeOf(book, sheet, area)),
};
