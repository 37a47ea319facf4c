import { readable, type ObjectType } from "../protocol/object-type";
import type { BookState } from "./states";

export const datetimeFormatInfo: ObjectType<BookState> = {
  name: "DatetimeFormatInfo",
  properties: {
    dateSeparator: readable("1.12", () => "/"),
    longDatePattern: readable("1.12", () => "dd MMMM yyyy"),
    longTimePattern: readable("1.12", () => "HH:mm:ss"),
    shortDatePattern: readable("1.12", () => "dd/MM/yyyy"),
    timeSeparator: readable("1.12", () => ":"),
  },
};
