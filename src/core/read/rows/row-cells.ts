import type { FieldName } from "../../model/field-names";
import type { FieldCell } from "../define-field";
import type { FoundColumn, FoundTable } from "../tables/found-table";
import { resolveAsAbove } from "./as-above";
import type { ActionRow } from "./find-rows";
import { actionColumns } from "./row-facts";
import { holdsBands, type TimeBand } from "./time-band";

/**
 * One way down the rows of a plan, from the first to the last, that gives the cells of each by what their columns
 * hold. A cell that says "As above" stands for the one that was met before it, so that each way needs its own.
 */
export class RowCells {
  readonly #banded: ReadonlySet<FoundTable>;
  readonly #places = new Map<FoundTable, Map<FieldName, readonly Place[]>>();
  readonly #lasts = new Map<string, Last>();

  constructor(rows: readonly ActionRow[]) {
    this.#banded = new Set(rows.filter(({ band }) => band).map(({ table }) => table));
  }

  /** Where a field is read from in a table, in the order of the names. */
  in(table: FoundTable, names: readonly FieldName[]): readonly Place[] {
    return names.flatMap((name) => this.#named(table, name));
  }

  #named(table: FoundTable, name: FieldName): readonly Place[] {
    const inTable = this.#places.get(table) ?? new Map<FieldName, readonly Place[]>();
    this.#places.set(table, inTable);
    const known = inTable.get(name) ?? this.#placesOf(table, name);
    inTable.set(name, known);
    return known;
  }

  #placesOf(table: FoundTable, name: FieldName): readonly Place[] {
    const columns = columnsOf(table, name).map(
      (column) =>
        new ColumnPlace(name, column, this.#lastIn(`${name} ${String(column.column)} ${table.grid.sheet}`)),
    );
    return name === "timescale" && this.#banded.has(table) ? [...columns, BAND] : columns;
  }

  #lastIn(column: string): Last {
    const last = this.#lasts.get(column) ?? { above: undefined };
    this.#lasts.set(column, last);
    return last;
  }
}

/** The cells of a row in some places. */
export function cellsIn(places: readonly Place[], row: ActionRow): readonly FieldCell[] {
  if (places.length > 1) return cellsInSeveral(places, row);
  const cell = places[0]?.cellIn(row);
  return cell ? [cell] : [];
}

/** Most fields have one column, for which nothing is to be gone through. */
function cellsInSeveral(places: readonly Place[], row: ActionRow): readonly FieldCell[] {
  const cells = places.map((place) => place.cellIn(row));
  return cells.every(isCell) ? cells : cells.filter(isCell);
}

function isCell(cell: FieldCell | undefined): cell is FieldCell {
  return cell !== undefined;
}

/** Where a field is read from. */
export interface Place {
  /** The cell of a row there; undefined where a time might govern the row, and none does. */
  readonly cellIn: (row: ActionRow) => FieldCell | undefined;
}

/** What was met last in a column, in whatever table of the sheet. */
interface Last {
  above: FieldCell | undefined;
}

/** A column of a table. Each of its cells is made once, though several fields are read from it. */
class ColumnPlace implements Place {
  readonly #name: FieldName;
  readonly #column: FoundColumn;
  readonly #last: Last;
  #row: ActionRow | undefined;

  constructor(name: FieldName, column: FoundColumn, last: Last) {
    this.#name = name;
    this.#column = column;
    this.#last = last;
  }

  cellIn(row: ActionRow): FieldCell | undefined {
    if (row !== this.#row)
      this.#last.above = resolve(cellAt(this.#name, this.#column, row), row, this.#last.above);
    this.#row = row;
    return this.#last.above;
  }
}

/** The time that governs a row, for where its own cells say none. */
const BAND: Place = {
  cellIn: ({ band, row }) => band && cellOfBand(band, row),
};

function cellOfBand({ text, cell, row }: TimeBand, at: number): FieldCell {
  return {
    name: "timescale",
    text,
    value: text,
    format: "General",
    cell,
    carried: row !== at,
    shared: ["timescale"],
    isBand: true,
  };
}

function columnsOf(table: FoundTable, name: FieldName): readonly FoundColumn[] {
  return name === "action" ? actionColumns(table) : table.columns.filter((column) => holds(column, name));
}

/** Times that stand before something else are read as what governs the rows. */
function holds(column: FoundColumn, name: FieldName): boolean {
  return column.fields.includes(name) && !(name === "timescale" && holdsBands(column));
}

/** What a cell says, with what was put together where a page break had cut it. */
function cellAt(
  name: FieldName,
  { column, fields }: FoundColumn,
  { table, row, pieced }: ActionRow,
): FieldCell {
  const { value, format, text, cell, carried, fill, isStruck } = table.grid.at(row, column);
  const whole = carried ? undefined : pieced.get(column);
  const isPieced = whole !== undefined;
  return {
    name,
    value: whole ?? value,
    format,
    text: whole ?? text,
    cell,
    carried,
    fill: fill === "" || fill === fillOfRow(table, row) ? "" : fill,
    isStruck,
    isPieced,
    shared: fields,
  };
}

/** Rows that are coloured as a whole, for the eye or for what is done with, rate nothing. */
function fillOfRow({ grid, columns }: FoundTable, row: number): string {
  const action = columns.find(({ fields }) => fields.includes("action"));
  return action ? grid.at(row, action.column).fill : "";
}

/** What says what the action is; one more line of it has the same. */
const OF_THE_ACTION: ReadonlySet<FieldName> = new Set<FieldName>([
  "ref",
  "objective",
  "action",
  "outcome",
  "evidence",
]);

/** What was merged over the lines of an action before the plan was copied. */
const ONCE_MERGED: ReadonlySet<FieldName> = new Set<FieldName>([
  "lead",
  "lead_strategic",
  "lead_operational",
  "timescale",
  "due",
  "progress",
  "rag",
]);

function resolve(cell: FieldCell, row: ActionRow, above: FieldCell | undefined): FieldCell {
  if (!row.isLine || !above || cell.text !== "") return resolveAsAbove(cell, above);
  if (OF_THE_ACTION.has(cell.name)) return { ...above, carried: true };
  const isCopied = row.table.isCut && ONCE_MERGED.has(cell.name);
  return isCopied ? { ...above, carried: true, isPieced: true } : cell;
}
