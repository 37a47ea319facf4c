import type { FieldName } from "../../model/field-names";
import type { Action } from "../../model/plan";
import type { Reading } from "../../model/reading";
import type { Field, FieldCell, ReadContext } from "../define-field";
import { FIELDS } from "../fields";
import { keyEntryFor } from "../ratings/meaning-by-key";
import type { FoundColumn, FoundTable } from "../tables/found-table";
import type { ActionRow } from "./find-rows";
import { numberRefs } from "./number-refs";
import { RowCells } from "./row-cells";

/** Reads all actions of a plan, one field after the other, so that each can survey all its cells first. */
export function readActions(rows: readonly ActionRow[], context: ReadContext): readonly Action[] {
  const cells = new RowCells(rows);
  const others = new Map<FoundTable, readonly FoundColumn[]>();
  const ref = readField(FIELDS.ref, cells, context);
  const objective = readField(FIELDS.objective, cells, context);
  const action = readField(FIELDS.action, cells, context);
  const outcome = readField(FIELDS.outcome, cells, context);
  const evidence = readField(FIELDS.evidence, cells, context);
  const measures = readField(FIELDS.measures, cells, context);
  const leads = readField(FIELDS.leads, cells, context);
  const timescale = readField(FIELDS.timescale, cells, context);
  const progress = readField(FIELDS.progress, cells, context);
  const rag = readField(FIELDS.rag, cells, context);
  const dueOriginal = readField(FIELDS.dueOriginal, cells, context);
  const source = readField(FIELDS.source, cells, context);
  const priority = readField(FIELDS.priority, cells, context);
  for (const { table } of rows) if (!others.has(table)) others.set(table, otherColumns(table));
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
    other: otherTexts(table, row, others.get(table) ?? []),
  }));
  return numberRefs(actions);
}

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
  return columns
    .map(({ heading, column }) => ({ heading: heading.replace(/\s+/g, " "), ...grid.at(row, column) }))
    .filter(({ text }) => text !== "")
    .map(({ heading, text, cell }) => ({ heading, text, cell }));
}

/** Several times as fast as `flat`, for what most rows have one of. */
function allOf(rows: readonly (readonly FieldCell[])[]): readonly FieldCell[] {
  const all: FieldCell[] = [];
  for (const cells of rows) for (const cell of cells) all.push(cell);
  return all;
}

/** The readings of one field, by the number of the row. */
function readField<T, Facts>(
  field: Field<T, Facts>,
  rows: RowCells,
  context: ReadContext,
): (index: number) => Reading<T> {
  const cells = rows.of(field.from);
  if (!cells) return () => ({ kind: "absent" });
  const facts = field.survey(allOf(cells), context);
  const readings = cells.map((each) => field.read(each, context, facts));
  return (index) => readings[index] ?? { kind: "absent" };
}
