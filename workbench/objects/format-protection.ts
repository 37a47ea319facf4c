import type { ObjectType } from "../protocol/object-type";
import type { AreasState } from "./states";
import { PROTECTION_PROPERTIES } from "./style-properties";
import { styledAll } from "./styling";

export const formatProtection: ObjectType<AreasState> = {
  name: "FormatProtection",
  properties: styledAll(PROTECTION_PROPERTIES),
};
