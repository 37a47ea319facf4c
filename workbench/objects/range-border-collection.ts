import { ExcelError } from "../protocol/excel-error";
import { oneOf } from "../protocol/arguments";
import { query, readable, type ObjectType } from "../protocol/object-type";
import { objectOf } from "./registry";
import type { AreasState } from "./states";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export const rangeBorderCollection: ObjectType<AreasState> = {
  name: "RangeBorderCollection",
  properties: { count: readable("1.1", () => SIDES.length) },
  methods: {
    getItemAt: query("1.1", (state, args) => {
      const side = SIDES[args.number(0)];
      if (side === undefined) throw new ExcelError("InvalidArgument");
      return objectOf("RangeBorder", { areas: state, side });
    }),
  },
  items: (state) => SIDES.map((side) => objectOf("RangeBorder", { areas: state, side })),
  item: (state, args) => objectOf("RangeBorder", { areas: state, side: oneOf(args.at(0), SIDES) }),
};
