import type { Book } from "./objects/book";
import { aboutSheet, changed, EventNumber, type BookEvent } from "./objects/events";
import { clearContents, writeTyped } from "./objects/range-values";
import { mayWrite } from "./objects/protection-rules";
import type { RaisedEvent } from "./protocol/bridge";
import { formatArea, parseArea } from "./workbook/address";
import type { Area } from "./workbook/data";

/** How Office.js names the collection of sheets as the target of an event. */
const ALL_SHEETS = "Workbook";

/** An event about a sheet is heard on the sheet and on the collection of sheets. */
export function raisedEvents({ name, sheet, args }: BookEvent): readonly RaisedEvent[] {
  const type = EventNumber[name];
  if (sheet === undefined) return [{ type, target: "", args }];
  return [sheet, ALL_SHEETS].map((target) => ({ type, target, args }));
}

/** What a person does in the grid, with the events that Excel raises for it. */
export class Person {
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  /** Types into each cell of the area, as Excel would take it. An empty text is the Delete key. */
  edit(sheet: string, address: string, typed: string | number | boolean): void {
    const { id, area } = this.#place(sheet, address);
    mayWrite(this.#book, id, [area]);
    if (typed === "") clearContents(this.#book, id, area);
    else writeTyped(this.#book, id, area, typed);
    this.#book.emit(changed(id, formatArea(area), false));
  }

  select(sheet: string, address: string): void {
    const { id, area } = this.#place(sheet, address);
    this.#book.activate(id);
    this.#book.select(id, area);
    this.#book.emit({ name: "workbookSelectionChanged", args: {} });
    this.#book.emit(aboutSheet("worksheetSelectionChanged", id, { address: formatArea(area) }));
  }

  activate(sheet: string): void {
    this.#book.activate(this.#place(sheet, "A1").id);
  }

  #place(sheet: string, address: string): { id: string; area: Area } {
    const id = this.#book.findSheet(sheet);
    const area = parseArea(address);
    if (id === undefined || area === undefined)
      throw new Error(`There is no ${address} on a sheet "${sheet}".`);
    return { id, area };
  }
}
