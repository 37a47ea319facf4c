import type { FieldName } from "../../model/field-names";
import type { Action } from "../../model/plan";
import type { Reading } from "../../model/reading";
import { ABSENT, type Field, type FieldCell, type ReadContext } from "../define-field";
import { FIELDS } from "../fields";
import { keyEntryFor } from "../ratings/meaning-by-key";
import type { FoundColumn, FoundTable } from "../tables/found-table";
import type { ActionRow } from "./find-rows";
import { numberRefs } from "./number-refs";
import { cellsIn, RowCells } from "./row-cells";

/** Reads all actions of a plan, row by row, once each field has surveyed all its cells. */
export function readActions(rows: readonly ActionRow[], context: ReadContext): readonly Action[] {
  const cells = new RowCells(rows);
  const readerOf = <T, Facts>(field: Field<T, Facts>): RowReader<T> =>
    rowReader(field, cells, { context, facts: field.survey(new AllCells(field.from, rows), context) });
  const read = {
    ref: readerOf(FIELDS.ref),
    objective: readerOf(FIELDS.objective),
    action: readerOf(FIELDS.action),
    outcome: readerOf(FIELDS.outcome),
    evidence: readerOf(FIELDS.evidence),
    measures: readerOf(FIELDS.measures),
    leads: readerOf(FIELDS.leads),
    timescale: readerOf(FIELDS.timescale),
    progress: readerOf(FIELDS.progress),
    rag: readerOf(FIELDS.rag),
    dueOriginal: readerOf(FIELDS.dueOriginal),
    source: readerOf(FIELDS.source),
    priority: readerOf(FIELDS.priority),
  };
  const others = new Map<FoundTable, readonly FoundColumn[]>();
  for (const { table } of rows) if (!others.has(table)) others.set(table, otherColumns(table));
  const actions = rows.map((row) => {
    const { table, theme, subheading } = row;
    const rag = read.rag(row);
    return {
      sheet: table.grid.sheet,
      row: row.row + 1,
      theme,
      subheading,
      ref: read.ref(row),
      objective: read.objective(row),
      action: read.action(row),
      outcome: read.outcome(row),
      evidence: read.evidence(row),
      measures: read.measures(row),
      leads: read.leads(row),
      timescale: read.timescale(row),
      progress: read.progress(row),
      rag,
      ragMeans: meaningOf(rag, context),
      dueOriginal: read.dueOriginal(row),
      source: read.source(row),
      priority: read.priority(row),
      other: otherTexts(table, row.row, others.get(table) ?? NO_COLUMNS),
    };
  });
  return numberRefs(actions);
}

const NO_COLUMNS: readonly FoundColumn[] = [];
const NOTHING: Action["other"] = [];

/** What a rating stands for by the plan's own key; null where that has no such line, or there is none. */
function meaningOf(rag: Action["rag"], { ragKey = [] }: ReadContext): Action["ragMeans"] {
  if (rag.kind !== "read" || ragKey.length === 0) return null;
  return keyEntryFor(rag.text ?? rag.value, rag.value, ragKey)?.status ?? null;
}

const READ: ReadonlySet<FieldName> = new Set(Object.values(FIELDS).flatMap(({ from }) => from));

/** Columns that no field is read from. */
function otherColumns({ columns }: FoundTable): readonly FoundColumn[] {
  return columns.filter(
    ({ fields, heading }) => heading !== "" && !fields.some((field) => READ.has(field) || field === "theme"),
  );
}

function otherTexts({ grid }: FoundTable, row: number, columns: readonly FoundColumn[]): Action["other"] {
  if (columns.length === 0) return NOTHING;
  return columns
    .map(({ heading, column }) => ({ heading: heading.replace(/\s+/g, " "), ...grid.at(row, column) }))
    .filter(({ text }) => text !== "")
    .map(({ heading, text, cell }) => ({ heading, text, cell }));
}

/** All cells of a plan that a field is read from, row by row. They are made anew each time, so that none need be kept. */
class AllCells implements Iterable<FieldCell> {
  readonly #names: readonly FieldName[];
  readonly #rows: readonly ActionRow[];

  constructor(names: readonly FieldName[], rows: readonly ActionRow[]) {
    this.#names = names;
    this.#rows = rows;
  }

  *[Symbol.iterator](): Iterator<FieldCell> {
    const cells = new RowCells(this.#rows);
    const placesOf = byTable((table) => cells.in(table, this.#names));
    for (const row of this.#rows) for (const cell of cellsIn(placesOf(row.table), row)) yield cell;
  }
}

type RowReader<T> = (row: ActionRow) => Reading<T>;

interface Known<Facts> {
  readonly context: ReadContext;
  readonly facts: Facts;
}

/** Reads one field of the rows, one after the other. */
function rowReader<T, Facts>(
  field: Field<T, Facts>,
  cells: RowCells,
  { context, facts }: Known<Facts>,
): RowReader<T> {
  const placesOf = byTable((table) => cells.in(table, field.from));
  return (row) => {
    const places = placesOf(row.table);
    return places.length === 0 ? ABSENT : field.read(cellsIn(places, row), context, facts);
  };
}

/** What is made of each table once: the rows of a table follow each other. */
function byTable<T>(make: (table: FoundTable) => T): (table: FoundTable) => T {
  let last: { readonly table: FoundTable; readonly made: T } | undefined;
  return (table) => {
    if (last?.table !== table) last = { table, made: make(table) };
    return last.made;
  };
}
