import type { FieldName } from "../../model/field-names";
import type { FoundColumn, FoundTable } from "../tables/found-table";
import { noActionBecause } from "./no-action";
import { beginsInTheMiddle, pieceTogether } from "./piece-together";
import { actionColumns, isOfTime, rowFacts, type RowFacts } from "./row-facts";
import { rowKind } from "./row-kinds";

/** A row that says something, with the rows below it that only go on with it. */
export interface JoinedRow {
  /** Counts from 0 on the sheet. */
  readonly row: number;
  /** What cells say of which the row's own cell holds only a part, or nothing, by column. */
  readonly pieced: ReadonlyMap<number, string>;
  /** Whether it is one more line of the action above, with a lead, a date or a target of its own. */
  readonly isLine: boolean;
}

interface OpenRow extends JoinedRow {
  pieced: ReadonlyMap<number, string>;
}

/** For the most rows, which nothing was cut off. */
const NOTHING: ReadonlyMap<number, string> = new Map();

/** Columns that are written once for many rows. */
const WRITTEN_ONCE: ReadonlySet<FieldName> = new Set<FieldName>(["objective", "theme"]);

/** The rows of a table, in which what page breaks cut is put together again. */
export function joinRows(table: FoundTable): readonly JoinedRow[] {
  const joiner = new Joiner(table);
  for (const row of table.rows) if (saysSomething(table, row)) joiner.take(row);
  return joiner.rows;
}

/** What a cell of the row says by itself: "" where it was merged with the one above, or moved up to it. */
export function ownTextOf({ grid }: FoundTable, { row, pieced }: JoinedRow, column: number): string {
  return pieced.get(column) ?? grid.ownText(row, column);
}

function saysSomething(table: FoundTable, row: number): boolean {
  const { grid, columns } = table;
  return (
    columns.some(({ column, fields }) => fields.length > 0 && grid.ownText(row, column) !== "") &&
    noActionBecause(table, row) === undefined
  );
}

/** Some people begin all that they write with a small letter. */
function beginsSmall({ grid, rows }: FoundTable, actions: readonly FoundColumn[]): boolean {
  let filled = 0;
  let small = 0;
  for (const { column } of actions) {
    for (const row of rows) {
      const text = grid.ownText(row, column);
      if (text === "") continue;
      filled++;
      if (beginsInTheMiddle(text)) small++;
    }
  }
  return small * 2 > filled;
}

/** One way down a table. */
class Joiner {
  readonly rows: OpenRow[] = [];
  readonly #table: FoundTable;
  readonly #onceColumns: readonly number[];
  readonly #actionColumns: readonly number[];
  readonly #refColumns: readonly number[];
  readonly #beginsSmall: boolean;

  constructor(table: FoundTable) {
    this.#table = table;
    const actions = actionColumns(table);
    this.#actionColumns = actions.map(({ column }) => column);
    this.#refColumns = table.columns
      .filter(({ fields }) => fields.includes("ref"))
      .map(({ column }) => column);
    this.#beginsSmall = beginsSmall(table, actions);
    this.#onceColumns = table.columns
      .filter((column) => !actions.includes(column) && column.fields.some((field) => WRITTEN_ONCE.has(field)))
      .map(({ column }) => column);
  }

  take(row: number): void {
    const last = this.rows.at(-1);
    const isPlain = !this.#table.isCut && this.#beginsPlainly(row);
    const facts = last && !isPlain ? this.#factsOf(row, last) : undefined;
    const kind = facts ? rowKind(facts) : "own";
    if (facts && kind === "goes-on") this.#goOn(row, facts);
    else this.#begin(row, kind === "line");
  }

  #goOn(row: number, { isRepeat }: RowFacts): void {
    // Who and when, printed again on the next page, are known already.
    const columns = this.#table.columns.filter((column) => !isRepeat || !isOfTime(column));
    for (const { column } of columns) this.#moveUp(row, column);
  }

  #begin(row: number, isLine: boolean): void {
    const joined: OpenRow = { row, pieced: NOTHING, isLine };
    const columns = isLine ? this.#table.columns.map(({ column }) => column) : this.#onceColumns;
    const cut = this.#table.isCut
      ? columns.filter((column) => beginsInTheMiddle(this.#table.grid.ownText(row, column)))
      : [];
    for (const column of cut) this.#moveUp(row, column);
    if (cut.length > 0) joined.pieced = new Map(cut.map((column) => [column, ""]));
    this.rows.push(joined);
  }

  #factsOf(row: number, above: OpenRow): RowFacts {
    const textAbove = (column: number): string => this.#textOf(above, column);
    return rowFacts(this.#table, row, { textAbove, beginsSmall: this.#beginsSmall });
  }

  /** Where no page breaks, a reference or an action tells without a look at the row above: most rows have one. */
  #beginsPlainly(row: number): boolean {
    const { grid } = this.#table;
    if (this.#refColumns.some((column) => grid.ownText(row, column) !== "")) return true;
    return this.#actionColumns.some((column) => {
      const text = grid.ownText(row, column);
      return text !== "" && (this.#beginsSmall || !beginsInTheMiddle(text));
    });
  }

  #textOf(row: JoinedRow, column: number): string {
    return ownTextOf(this.#table, row, column);
  }

  /** Gives a cell's text to the row that it goes on with: the last that says something in its column. */
  #moveUp(row: number, column: number): void {
    const text = this.#table.grid.ownText(row, column);
    if (text === "") return;
    const isOnce = this.#onceColumns.includes(column) || beginsInTheMiddle(text);
    const filled = isOnce ? this.rows.findLast((each) => this.#textOf(each, column) !== "") : undefined;
    const to = filled ?? this.rows.at(-1);
    if (to) to.pieced = new Map(to.pieced).set(column, pieceTogether(this.#textOf(to, column), text));
  }
}
