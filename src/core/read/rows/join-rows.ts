import type { FieldName } from "../../model/field-names";
import type { FoundColumn, FoundTable } from "../tables/found-table";
import { noActionBecause } from "./no-action";
import { beginsInTheMiddle, pieceTogether } from "./piece-together";
import { actionColumns, isOfTime, rowFacts } from "./row-facts";
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
  readonly pieced: Map<number, string>;
}

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
  const texts = actions
    .flatMap(({ column }) => rows.map((row) => grid.ownText(row, column)))
    .filter((text) => text !== "");
  return texts.filter(beginsInTheMiddle).length * 2 > texts.length;
}

/** One way down a table. */
class Joiner {
  readonly rows: OpenRow[] = [];
  readonly #table: FoundTable;
  readonly #onceColumns: readonly number[];
  readonly #beginsSmall: boolean;

  constructor(table: FoundTable) {
    this.#table = table;
    const actions = actionColumns(table);
    this.#beginsSmall = beginsSmall(table, actions);
    this.#onceColumns = table.columns
      .filter((column) => !actions.includes(column) && column.fields.some((field) => WRITTEN_ONCE.has(field)))
      .map(({ column }) => column);
  }

  take(row: number): void {
    const last = this.rows.at(-1);
    const textAbove = (column: number): string => (last ? this.#textOf(last, column) : "");
    const facts = last && rowFacts(this.#table, row, { textAbove, beginsSmall: this.#beginsSmall });
    const kind = facts ? rowKind(facts) : "own";
    if (facts && kind === "goes-on") {
      // Who and when, printed again on the next page, are known already.
      const columns = this.#table.columns.filter((column) => !facts.isRepeat || !isOfTime(column));
      for (const { column } of columns) this.#moveUp(row, column);
      return;
    }
    const joined: OpenRow = { row, pieced: new Map(), isLine: kind === "line" };
    const columns = kind === "line" ? this.#table.columns.map(({ column }) => column) : this.#onceColumns;
    if (this.#table.isCut) {
      for (const column of columns.filter((each) => beginsInTheMiddle(this.#table.grid.ownText(row, each)))) {
        this.#moveUp(row, column);
        joined.pieced.set(column, "");
      }
    }
    this.rows.push(joined);
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
    to?.pieced.set(column, pieceTogether(this.#textOf(to, column), text));
  }
}
