import { ExcelError } from "../protocol/excel-error";
import { command, readable, writable, type ObjectType } from "../protocol/object-type";
import type { SettingState } from "./states";

function check({ book, key }: SettingState): void {
  if (!book.settings.has(key)) throw new ExcelError("ItemNotFound");
}

export const setting: ObjectType<SettingState> = {
  name: "Setting",
  identify: ({ key }) => ({ _Id: key }),
  properties: {
    key: readable("1.4", ({ key }) => key),
    value: writable(
      "1.4",
      (state) => {
        check(state);
        return state.book.settings.get(state.key);
      },
      (state, value) => {
        state.book.settings.set(state.key, value);
      },
    ),
  },
  methods: {
    delete: command("1.4", (state) => {
      check(state);
      state.book.settings.delete(state.key);
    }),
  },
};
