import type { FieldName } from "../model/field-names";
import type { Action } from "../model/plan";
import type { Reading } from "../model/reading";
import { resolveAsAbove } from "./as-above";
import type { Field, FieldCell, ReadContext } from "./define-field";
import { FIELDS } from "./fields";
import type { ActionRow } from "./find-rows";
import type { FoundTable } from "./find-tables";

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
  const source = readField(FIELDS.source, rows, context);
  const priority = readField(FIELDS.priority, rows, context);
  return rows.map(({ table, row, theme, subheading }, index) => ({
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
    source: source(index),
    priority: priority(index),
  }));
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
  return rows.map((row, index) => {
    const places = known.get(row.table) ?? placesIn(row.table, names);
    known.set(row.table, places);
    return places.map(({ name, column, shared, key }) => {
      const cell: FieldCell = { name, ...row.table.grid.at(row.row, column), shared };
      const resolved = withRest(resolve(cell, row, above.get(key)), row, rows[index + 1]);
      above.set(key, resolved);
      return resolved;
    });
  });
}

function placesIn({ grid, columns }: FoundTable, names: readonly FieldName[]): readonly Place[] {
  return names.flatMap((name) =>
    columns
      .filter(({ fields }) => fields.includes(name))
      .map(({ column, fields }) => ({
        name,
        column,
        shared: fields,
        key: `${grid.sheet}\n${name}\n${String(column)}`,
      })),
  );
}

/** The text of a cell with what a page break cut off it: on rows of nothing else, or at the next line's beginning. */
function withRest(cell: FieldCell, { table, row, rest }: ActionRow, next: ActionRow | undefined): FieldCell {
  if (rest.length === 0 && next?.isAfterBreak !== true) return cell;
  const { column } = cell.cell;
  const texts = rest.map((each) => table.grid.ownText(each, column));
  if (next?.isAfterBreak === true && next.isLine && goesOn(next.table.grid.ownText(next.row, column))) {
    texts.push(next.table.grid.ownText(next.row, column));
  }
  const more = texts.filter((text) => text !== "");
  if (more.length === 0 || cell.cell.row < row) return cell;
  const text = [cell.text, ...more].filter((part) => part !== "").join(" ");
  return { ...cell, text, value: text };
}

function goesOn(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** What says what the action is; one more line of it has the same. */
const OF_THE_ACTION: ReadonlySet<FieldName> = new Set<FieldName>([
  "ref",
  "objective",
  "action",
  "outcome",
  "evidence",
]);

function resolve(cell: FieldCell, row: ActionRow, above: FieldCell | undefined): FieldCell {
  const isFree = cell.text === "" || (row.isAfterBreak && goesOn(cell.text));
  if (row.isLine && above && isFree && OF_THE_ACTION.has(cell.name)) return { ...above, carried: true };
  return resolveAsAbove(cell, above);
}
