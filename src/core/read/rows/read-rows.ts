import type { FieldName } from "../../model/field-names";
import type { Action } from "../../model/plan";
import type { Reading } from "../../model/reading";
import { keyEntryFor } from "../ratings/meaning-by-key";
import { resolveAsAbove } from "./as-above";
import type { Field, FieldCell, ReadContext } from "../define-field";
import { FIELDS } from "../fields";
import type { ActionRow } from "./find-rows";
import { numberRefs } from "./number-refs";
import { actionColumns } from "./row-facts";
import { holdsBands, type TimeBand } from "./time-band";
import type { FoundColumn, FoundTable } from "../tables/found-table";

/** Reads all actions of a plan, one field after the other, so that each can survey all its cells first. */
export function readActions(rows: readonly ActionRow[], context: ReadContext): readonly Action[] {
  const ref = readField(FIELDS.ref, rows, context);
  const objective = readField(FIELDS.objective, rows, context);
  const action = readField(FIELDS.action, rows, context);
  const outcome = readField(FIELDS.outcome, rows, context);
  const evidence = readField(FIELDS.evidence, rows, context);
  const measures = readField(FIELDS.measures, rows, context);
  const leads = readField(FIELDS.leads, rows, context);
  const timescale = readField(FIELDS.timescale, rows, context);
  const progress = readField(FIELDS.progress, rows, context);
  const rag = readField(FIELDS.rag, rows, context);
  const dueOriginal = readField(FIELDS.dueOriginal, rows, context);
  const source = readField(FIELDS.source, rows, context);
  const priority = readField(FIELDS.priority, rows, context);
  const actions = rows.map(({ table, row, theme, subheading }, index) => ({
    sheet: table.grid.sheet,
    row: row + 1,
    theme,
    subheading,
    ref: ref(index),
    objective: objective(index),
    action: action(index),
    outcome: outcome(index),
    evidence: evidence(index),
    measures: measures(index),
    leads: leads(index),
    timescale: timescale(index),
    progress: progress(index),
    rag: rag(index),
    ragMeans: meaningOf(rag(index), context),
    dueOriginal: dueOriginal(index),
    source: source(index),
    priority: priority(index),
    other: otherColumns(table, row),
  }));
  return numberRefs(actions);
}

/** What a rating stands for by the plan's own key; null where that has no such line, or there is none. */
function meaningOf(rag: Action["rag"], { ragKey = [] }: ReadContext): Action["ragMeans"] {
  if (rag.kind !== "read" || ragKey.length === 0) return null;
  return keyEntryFor(rag.text ?? rag.value, rag.value, ragKey)?.status ?? null;
}

const READ: ReadonlySet<FieldName> = new Set(Object.values(FIELDS).flatMap(({ from }) => from));

/** What stands in columns that no field is read from. */
function otherColumns({ grid, columns }: FoundTable, row: number): Action["other"] {
  return columns
    .filter(
      ({ fields, heading }) =>
        heading !== "" && !fields.some((field) => READ.has(field) || field === "theme"),
    )
    .map(({ heading, column }) => ({ heading: heading.replace(/\s+/g, " "), ...grid.at(row, column) }))
    .filter(({ text }) => text !== "")
    .map(({ heading, text, cell }) => ({ heading, text, cell }));
}

/** The readings of one field, by the number of the row. */
function readField<T, Facts>(
  field: Field<T, Facts>,
  rows: readonly ActionRow[],
  context: ReadContext,
): (index: number) => Reading<T> {
  const cells = cellsOfRows(field.from, rows);
  const facts = field.survey(cells.flat(), context);
  const readings = cells.map((each) => field.read(each, context, facts));
  return (index) => readings[index] ?? { kind: "absent" };
}

/** A column that a field is read from, in one table. */
interface Place {
  readonly name: FieldName;
  readonly column: number;
  readonly shared: readonly FieldName[];
  /** The same in all tables of a sheet. */
  readonly key: string;
}

/** The cells of some columns, row by row; one that says "As above" stands for the one above it. */
function cellsOfRows(
  names: readonly FieldName[],
  rows: readonly ActionRow[],
): readonly (readonly FieldCell[])[] {
  const above = new Map<string, FieldCell>();
  const known = new Map<FoundTable, readonly Place[]>();
  return rows.map((row) => {
    const places = known.get(row.table) ?? placesIn(row.table, names);
    known.set(row.table, places);
    const cells = places.map((place) => {
      const resolved = resolve(cellAt(place, row), row, above.get(place.key));
      above.set(place.key, resolved);
      return resolved;
    });
    return names.includes("timescale") && row.band ? [...cells, cellOfBand(row.band, row.row)] : cells;
  });
}

/** The time that governs a row, for where its own cells say none. */
function cellOfBand({ text, cell, row }: TimeBand, at: number): FieldCell {
  const carried = row !== at;
  return {
    name: "timescale",
    text,
    value: text,
    format: "General",
    cell,
    carried,
    shared: ["timescale"],
    isBand: true,
  };
}

function placesIn(table: FoundTable, names: readonly FieldName[]): readonly Place[] {
  const actions = actionColumns(table);
  const { grid, columns } = table;
  return names.flatMap((name) =>
    (name === "action" ? actions : columns.filter((column) => holds(column, name))).map(
      ({ column, fields }) => ({
        name,
        column,
        shared: fields,
        key: `${grid.sheet}\n${name}\n${String(column)}`,
      }),
    ),
  );
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
