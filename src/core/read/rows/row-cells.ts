import type { FieldName } from "../../model/field-names";
import type { FieldCell } from "../define-field";
import type { FoundColumn, FoundTable } from "../tables/found-table";
import { resolveAsAbove } from "./as-above";
import type { ActionRow } from "./find-rows";
import { actionColumns } from "./row-facts";
import { holdsBands, type TimeBand } from "./time-band";

/** A column that a field is read from, in one table. */
interface Place {
  readonly name: FieldName;
  readonly column: number;
  readonly shared: readonly FieldName[];
  /** What was met last in the column, in whatever table of the sheet. */
  readonly last: { above: FieldCell | undefined };
}

type Cells = readonly FieldCell[];

const NONE: Cells = [];

/** The cells of all rows, by what their columns hold. Each is made once, though several fields are read from it. */
export class RowCells {
  readonly #rows: readonly ActionRow[];
  readonly #known = new Map<FieldName, readonly Cells[]>();

  constructor(rows: readonly ActionRow[]) {
    this.#rows = rows;
  }

  /** The cells of some columns, row by row, in the order of the names; undefined where no table has one. */
  of(names: readonly FieldName[]): readonly Cells[] | undefined {
    const named = names
      .map((name) => this.#named(name))
      .filter((rows) => rows.some((cells) => cells.length > 0));
    const [first, ...others] = named;
    if (!first || others.length === 0) return first;
    return first.map((cells, index) => [...cells, ...others.flatMap((rows) => rows[index] ?? NONE)]);
  }

  #named(name: FieldName): readonly Cells[] {
    const known = this.#known.get(name) ?? cellsNamed(name, this.#rows);
    this.#known.set(name, known);
    return known;
  }
}

/** Row by row; a cell that says "As above" stands for the one above it. */
function cellsNamed(name: FieldName, rows: readonly ActionRow[]): readonly Cells[] {
  const placesOf = placesByTable(name);
  return rows.map((row) => {
    const places = placesOf(row.table);
    const band = name === "timescale" ? row.band : undefined;
    if (places.length === 0 && !band) return NONE;
    const cells = places.map((place) => {
      const resolved = resolve(cellAt(place, row), row, place.last.above);
      place.last.above = resolved;
      return resolved;
    });
    return band ? [...cells, cellOfBand(band, row.row)] : cells;
  });
}

/** The time that governs a row, for where its own cells say none. */
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

function placesByTable(name: FieldName): (table: FoundTable) => readonly Place[] {
  const known = new Map<FoundTable, readonly Place[]>();
  const lasts = new Map<string, Place["last"]>();
  const lastIn = (key: string): Place["last"] => {
    const last = lasts.get(key) ?? { above: undefined };
    lasts.set(key, last);
    return last;
  };
  return (table) => {
    const before = known.get(table);
    if (before) return before;
    const places = columnsOf(table, name).map(({ column, fields }) => ({
      name,
      column,
      shared: fields,
      last: lastIn(`${table.grid.sheet}\n${String(column)}`),
    }));
    known.set(table, places);
    return places;
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
function cellAt({ name, column, shared }: Place, { table, row, pieced }: ActionRow): FieldCell {
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
    shared,
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
