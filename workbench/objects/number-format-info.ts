import { readable, type ObjectType } from "../protocol/object-type";
import type { BookState } from "./states";

export const numberFormatInfo: ObjectType<BookState> = {
  name: "NumberFormatInfo",
  properties: {
    currencySymbol: readable("1.17", () => "£"),
    numberDecimalSeparator: readable("1.11", () => "."),
    numberGroupSeparator: readable("1.11", () => ","),
  },
};
