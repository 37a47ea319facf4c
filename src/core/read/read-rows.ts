import type { Action, Theme } from "../model/plan";
import type { Reading } from "../model/reading";
import type { Field, FieldCell, ReadContext } from "./define-field";
import { FIELDS } from "./fields";
import type { FoundColumn, FoundTable } from "./find-tables";
import { bannerIn } from "./find-themes";

/** A row that is an action, still to be read. */
export interface ActionRow {
  readonly table: FoundTable;
  /** Counts from 0. */
  readonly row: number;
  readonly theme: Theme | null;
}

/** The rows of one table that are actions, and the themes that stand as banners between them. */
export interface FoundRows {
  readonly themes: readonly Theme[];
  readonly rows: readonly ActionRow[];
}

/** Goes down the rows below the headings. A row is an action when a cell of its own says something. */
export function findRows(table: FoundTable, title: Theme | null): FoundRows {
  const columns = table.columns.filter((column) => column.fields.length > 0);
  const themes: Theme[] = title ? [title] : [];
  const rows: ActionRow[] = [];
  let theme = title;
  for (let row = table.headingRow + 1; row <= table.area.bottom; row++) {
    const banner = bannerIn(table, row);
    if (banner) {
      theme = banner;
      themes.push(banner);
    } else if (saysSomething(table, columns, row)) {
      rows.push({ table, row, theme });
    }
  }
  return { themes, rows };
}

function saysSomething({ grid }: FoundTable, columns: readonly FoundColumn[], row: number): boolean {
  return columns.some(({ column }) => grid.ownText(row, column) !== "");
}

/** Reads all actions of a plan, one field after the other, so that each can survey all its cells first. */
export function readActions(rows: readonly ActionRow[], context: ReadContext): readonly Action[] {
  const ref = readField(FIELDS.ref, rows, context);
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
  return rows.map(({ table, row, theme }, index) => ({
    sheet: table.grid.sheet,
    row: row + 1,
    theme,
    ref: ref(index),
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
  const cells = rows.map((row) => cellsFor(field.from, row));
  const facts = field.survey(cells.flat(), context);
  const readings = cells.map((each) => field.read(each, context, facts));
  return (index) => readings[index] ?? { kind: "absent" };
}

function cellsFor(names: readonly string[], { table, row }: ActionRow): readonly FieldCell[] {
  return names.flatMap((name) =>
    table.columns.flatMap((column) => {
      const field = column.fields.find((each) => each === name);
      return field ? [{ name: field, ...table.grid.at(row, column.column), shared: column.fields }] : [];
    }),
  );
}
