import type { Action, Theme } from "../model/plan";
import type { FieldCell, ReadContext } from "./define-field";
import { FIELDS } from "./fields";
import type { FoundColumn, FoundTable } from "./find-tables";
import { bannerIn } from "./find-themes";

/** The actions of one table, and the themes that stand as banners between them. */
export interface ReadRows {
  readonly themes: readonly Theme[];
  readonly actions: readonly Action[];
}

/** Reads the rows below the headings. A row is an action when a cell of its own says something. */
export function readRows(table: FoundTable, title: Theme | null, context: ReadContext): ReadRows {
  const columns = table.columns.filter((column) => column.fields.length > 0);
  const themes: Theme[] = title ? [title] : [];
  const actions: Action[] = [];
  let theme = title;
  for (let row = table.headingRow + 1; row <= table.area.bottom; row++) {
    const banner = bannerIn(table, row);
    if (banner) {
      theme = banner;
      themes.push(banner);
    } else if (saysSomething(table, columns, row)) {
      actions.push(readRow(table, row, theme, context));
    }
  }
  return { themes, actions };
}

function saysSomething({ grid }: FoundTable, columns: readonly FoundColumn[], row: number): boolean {
  return columns.some(({ column }) => grid.ownText(row, column) !== "");
}

function readRow(table: FoundTable, row: number, theme: Theme | null, context: ReadContext): Action {
  const from = (names: readonly string[]): readonly FieldCell[] =>
    names.flatMap((name) =>
      table.columns.flatMap((column) => {
        const field = column.fields.find((each) => each === name);
        return field ? [{ name: field, ...table.grid.at(row, column.column), shared: column.fields }] : [];
      }),
    );
  return {
    sheet: table.grid.sheet,
    row: row + 1,
    theme,
    ref: FIELDS.ref.read(from(FIELDS.ref.from), context),
    action: FIELDS.action.read(from(FIELDS.action.from), context),
    outcome: FIELDS.outcome.read(from(FIELDS.outcome.from), context),
    evidence: FIELDS.evidence.read(from(FIELDS.evidence.from), context),
    measures: FIELDS.measures.read(from(FIELDS.measures.from), context),
    leads: FIELDS.leads.read(from(FIELDS.leads.from), context),
    timescale: FIELDS.timescale.read(from(FIELDS.timescale.from), context),
    progress: FIELDS.progress.read(from(FIELDS.progress.from), context),
    rag: FIELDS.rag.read(from(FIELDS.rag.from), context),
    source: FIELDS.source.read(from(FIELDS.source.from), context),
    priority: FIELDS.priority.read(from(FIELDS.priority.from), context),
  };
}
