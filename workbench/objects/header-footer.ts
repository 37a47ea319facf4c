import { textOf } from "../protocol/arguments";
import { writable, type ObjectType, type Property } from "../protocol/object-type";
import type { SheetState } from "./states";

function part(where: "header" | "footer", side: "left" | "center" | "right"): Property<SheetState> {
  return writable(
    "1.9",
    ({ book, sheet }) => book.side(sheet).pageLayout[where][side] ?? "",
    ({ book, sheet }, value) => {
      const data = book.side(sheet);
      data.pageLayout = { ...data.pageLayout, [where]: { ...data.pageLayout[where], [side]: textOf(value) } };
    },
  );
}

export const headerFooter: ObjectType<SheetState> = {
  name: "HeaderFooter",
  properties: {
    leftHeader: part("header", "left"),
    centerHeader: part("header", "center"),
    rightHeader: part("header", "right"),
    leftFooter: part("footer", "left"),
    centerFooter: part("footer", "center"),
    rightFooter: part("footer", "right"),
  },
};
