import { flagOf } from "../protocol/arguments";
import { writable, type ObjectType } from "../protocol/object-type";
import type { BookState } from "./states";

export const runtime: ObjectType<BookState> = {
  name: "Runtime",
  properties: {
    enableEvents: writable(
      "1.8",
      ({ book }) => book.eventsEnabled,
      ({ book }, value) => {
        book.eventsEnabled = flagOf(value);
      },
    ),
  },
};
