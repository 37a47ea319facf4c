import { navigation, type ObjectType } from "../protocol/object-type";
import { objectOf } from "./registry";
import type { SheetState } from "./states";

export const headerFooterGroup: ObjectType<SheetState> = {
  name: "HeaderFooterGroup",
  navigations: {
    defaultForAllPages: navigation("1.9", (state) => objectOf("HeaderFooter", state)),
  },
};
