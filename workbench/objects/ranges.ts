import { ExcelError } from "../protocol/excel-error";
import type { Found, HostObject } from "../protocol/object-type";
import { parseAddress } from "../workbook/address";
import { LAST_COLUMN, LAST_ROW } from "../workbook/area";
import type { Area } from "../workbook/data";
import type { Book } from "./book";
import { objectOf, stateOf } from "./registry";
import { AreasState, RangeState } from "./states";

export function rangeOf(book: Book, sheet: string, area: Area): HostObject {
  const fits = area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
  if (!fits || area.top > area.bottom || area.left > area.right) throw new ExcelError("InvalidArgument");
  return objectOf("Range", new RangeState(book, sheet, area));
}

export function rangeOrNull(book: Book, sheet: string, area: Area | undefined): Found {
  return area === undefined ? null : rangeOf(book, sheet, area);
}

export function areasOrNull(book: Book, sheet: string, areas: readonly Area[]): Found {
  return areas.length === 0 ? null : objectOf("RangeAreas", new AreasState(book, sheet, areas));
}

/** A place on some sheet, from a Range or from an address; one without a sheet's name is on `sheet`. */
export function placeOf(book: Book, value: unknown, sheet: string): RangeState {
  const range = stateOf("Range", value);
  if (range !== undefined) return range;
  const place = typeof value === "string" ? findPlace(book, value, sheet) : undefined;
  if (place === undefined) throw new ExcelError("InvalidArgument");
  return place;
}

/** An address, or a defined name that stands for one. */
export function findPlace(book: Book, text: string, sheet: string): RangeState | undefined {
  const address = parseAddress(text.replace(/^=/, ""));
  if (address) {
    const on = address.sheet === undefined ? sheet : book.findSheet(address.sheet);
    return on === undefined ? undefined : new RangeState(book, on, address.area);
  }
  const lower = text.toLowerCase();
  const names = book.engine.naming.names().filter(({ name }) => name.toLowerCase() === lower);
  const name = names.find((each) => each.sheet === sheet) ?? names.find((each) => each.sheet === undefined);
  return name && findPlace(book, name.formula, name.sheet ?? sheet);
}
