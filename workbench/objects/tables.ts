import { ExcelError } from "../protocol/excel-error";
import type { HostObject } from "../protocol/object-type";
import { columnsOf, meets } from "../workbook/area";
import type { Area, TableData } from "../workbook/data";
import type { Placed } from "../workbook/engine";
import type { Book } from "./book";
import { mayAct } from "./protection-rules";
import { placeOf } from "./ranges";
import { objectOf } from "./registry";
import type { ScopeState, TableState } from "./states";

export function tablesIn({ book, sheet }: ScopeState): readonly Placed<TableData>[] {
  const sheets = sheet === undefined ? book.sheets() : [sheet];
  return sheets.flatMap((each) => book.side(each).tables.map((table) => ({ ...table, sheet: each })));
}

/** The id of the table of that id or, in any case, name. */
export function findTable(state: ScopeState, key: string): string | undefined {
  const lower = key.toLowerCase();
  return tablesIn(state).find(({ id, name }) => id === key || name.toLowerCase() === lower)?.id;
}

export function tableOf({ book, table }: TableState): Placed<TableData> {
  const found = tablesIn({ book, sheet: undefined }).find(({ id }) => id === table);
  if (found === undefined) throw new ExcelError("ItemNotFound");
  return found;
}

export function changeTable(state: TableState, change: Partial<TableData>): void {
  const { sheet, id } = tableOf(state);
  mayAct(state.book, sheet);
  const side = state.book.side(sheet);
  side.tables = side.tables.map((table) => (table.id === id ? { ...table, ...change } : table));
  state.book.declareTables();
}

export function removeTable(state: TableState): void {
  const { sheet, id } = tableOf(state);
  mayAct(state.book, sheet);
  const side = state.book.side(sheet);
  side.tables = side.tables.filter((table) => table.id !== id);
  state.book.declareTables();
}

export function addTable({ book, sheet }: ScopeState, given: unknown, hasHeaders: boolean): HostObject {
  // An address without a sheet means the sheet in front, on whichever collection it is called.
  const place = placeOf(book, given, sheet ?? book.activeSheet);
  mayAct(book, place.sheet);
  const side = book.side(place.sheet);
  if (book.engine.structure.merges(place.sheet).some((merge) => meets(merge, place.area))) {
    throw new ExcelError("MergedRangeConflict");
  }
  if (side.tables.some((table) => meets(table.area, place.area))) throw new ExcelError("InvalidArgument");
  const area = hasHeaders ? place.area : withHeadingRow(book, place.sheet, place.area);
  nameHeadings(book, place.sheet, area);
  const table: TableData = {
    id: book.newId("Table"),
    name: freeName(book),
    area,
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
  };
  side.tables = [...side.tables, table];
  book.declareTables();
  return objectOf("Table", { book, table: table.id });
}

export function renameTable(state: TableState, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255)
    throw new ExcelError("InvalidArgument");
  const holder = findTable({ book: state.book, sheet: undefined }, name);
  const isTaken = holder !== undefined && holder !== state.table;
  const lower = name.toLowerCase();
  if (isTaken || state.book.engine.naming.names().some((each) => each.name.toLowerCase() === lower)) {
    throw new ExcelError("InvalidArgument");
  }
  changeTable(state, { name });
}

/** What is below moves down by a row to make room for the headings. */
function withHeadingRow(book: Book, sheet: string, area: Area): Area {
  const across = { first: area.left, last: area.right };
  book.engine.shifting.shift(sheet, { axis: "rows", kind: "insert", at: area.top, count: 1, across });
  return { ...area, bottom: area.bottom + 1 };
}

/** Headings are text, none is empty and no two are the same: Excel writes what it needs to make it so. */
function nameHeadings(book: Book, sheet: string, area: Area): void {
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const text = book.engine.cells.text(sheet, area.top, column);
    const heading = freeHeading(text === "" ? `Column${column - area.left + 1}` : text, text === "", taken);
    taken.add(heading.toLowerCase());
    if (book.engine.cells.read(sheet, area.top, column)?.value?.value !== heading) {
      book.engine.cells.write(sheet, area.top, column, {
        content: { value: { kind: "text", value: heading } },
      });
    }
  }
}

function freeHeading(wanted: string, isMadeUp: boolean, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  const stem = isMadeUp ? "Column" : wanted;
  let number = 2;
  while (taken.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}

function freeName(book: Book): string {
  const names = tablesIn({ book, sheet: undefined }).map(({ name }) => name.toLowerCase());
  let number = 1;
  while (names.includes(`table${number}`)) number++;
  return `Table${number}`;
}

export function headingsOf(book: Book, { sheet, area }: Placed<TableData>): string[] {
  return Array.from({ length: columnsOf(area) }, (_each, offset) =>
    book.engine.cells.text(sheet, area.top, area.left + offset),
  );
}
