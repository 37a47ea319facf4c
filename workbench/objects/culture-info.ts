import { navigation, readable, type ObjectType } from "../protocol/object-type";
import { objectOf } from "./registry";
import type { BookState } from "./states";

export const cultureInfo: ObjectType<BookState> = {
  name: "CultureInfo",
  properties: { name: readable("1.11", () => "en-GB") },
  navigations: {
    datetimeFormat: navigation("1.12", (state) => objectOf("DatetimeFormatInfo", state)),
    numberFormat: navigation("1.11", (state) => objectOf("NumberFormatInfo", state)),
  },
};
