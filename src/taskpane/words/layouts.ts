import { plainHeading, type FieldName, type Layout, type Report } from "../../core";

type Table = Report["tables"][number];
type Column = Table["columns"][number];

/** Tables with the same headings: what is said of one holds for all. */
export interface PlanLayout {
  readonly key: string;
  readonly tables: readonly Table[];
  readonly columns: readonly LayoutColumn[];
}

/** A column of a layout, as the table shows it in which an officer should look. */
export interface LayoutColumn extends Column {
  readonly key: string;
  /** Whether she should look whether it was taken for the right thing. */
  readonly isAsked: boolean;
}

/** What the officer chose for columns, by their keys; null leaves a column to Plan Check. */
export type Choices = ReadonlyMap<string, readonly FieldName[] | null>;

/** Enough to know a column by. */
const SAMPLES = 3;

/** The layouts of the tables that are read. */
export function layoutsOf(tables: readonly Table[]): readonly PlanLayout[] {
  const alike = new Map<string, Table[]>();
  for (const table of tables.filter(({ leftOut }) => !leftOut)) {
    const key = table.columns.map(({ heading }) => plainHeading(heading)).join("\n");
    alike.set(key, [...(alike.get(key) ?? []), table]);
  }
  return [...alike].map(([key, group]) => ({
    key,
    tables: group,
    columns: (group[0]?.columns ?? []).map((column, index) => ({
      key: `${String(index)}\n${key}`,
      ...shownBy(
        group.map(({ columns }) => columns[index] ?? column),
        column,
      ),
    })),
  }));
}

/**
 * The columns to ask about, by the keys of their layouts. A heading that stands in several layouts is asked
 * about once, since what is said of it holds for the others.
 */
export function questionsIn(layouts: readonly PlanLayout[]): ReadonlyMap<string, readonly LayoutColumn[]> {
  const seen = new Set<string>();
  const isNew = ({ heading }: LayoutColumn): boolean => {
    const plain = plainHeading(heading);
    const isKnown = seen.has(plain);
    if (plain !== "") seen.add(plain);
    return !isKnown;
  };
  return new Map(
    layouts.map(({ key, columns }) => [key, columns.filter((column) => column.isAsked && isNew(column))]),
  );
}

/** What to keep of a layout: what was chosen now, and what was said of its other columns before. */
export function layoutSaid({ columns }: PlanLayout, choices: Choices): Layout {
  return {
    headings: columns.map(({ heading }) => heading),
    fields: columns.map(({ key, answered, fields }) => {
      const chosen = choices.get(key);
      if (chosen !== undefined) return chosen;
      return answered ? fields : null;
    }),
  };
}

/** An empty column without a heading is a gap, about which there is nothing to ask. */
function isAsked({ sure, answered, samples }: Column): boolean {
  return !sure && !answered && samples.length > 0;
}

/** Tables of one layout may be read apart, by what their cells hold; the one to look at speaks for all. */
function shownBy(alike: readonly Column[], first: Column): Column & { readonly isAsked: boolean } {
  const asked = alike.find(isAsked);
  const samples = new Set([...(asked?.samples ?? []), ...alike.flatMap((column) => column.samples)]);
  return { ...(asked ?? first), samples: [...samples].slice(0, SAMPLES), isAsked: asked !== undefined };
}
