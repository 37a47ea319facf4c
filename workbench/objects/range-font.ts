import type { ObjectType } from "../protocol/object-type";
import type { AreasState } from "./states";
import { FONT_PROPERTIES } from "./style-properties";
import { styledAll } from "./styling";

export const rangeFont: ObjectType<AreasState> = {
  name: "RangeFont",
  properties: styledAll(FONT_PROPERTIES),
};
