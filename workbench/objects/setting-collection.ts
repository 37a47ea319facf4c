import { command, query, type Found, type ObjectType } from "../protocol/object-type";
import { objectOf } from "./registry";
import type { BookState } from "./states";

function find({ book }: BookState, key: string): Found {
  return book.settings.has(key) ? objectOf("Setting", { book, key }) : null;
}

export const settingCollection: ObjectType<BookState> = {
  name: "SettingCollection",
  methods: {
    add: command("1.4", ({ book }, args) => {
      const key = args.text(0);
      book.settings.set(key, args.at(1));
      return objectOf("Setting", { book, key });
    }),
    getCount: query("1.4", ({ book }) => book.settings.size),
    getItemOrNullObject: query("1.4", (state, args) => find(state, args.text(0))),
  },
  items: ({ book }) => [...book.settings.keys()].map((key) => objectOf("Setting", { book, key })),
  item: (state, args) => find(state, args.text(0)),
};
