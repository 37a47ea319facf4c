import type { FieldName } from "../../model/field-names";
import type { ColumnContent } from "./column-content";
import type { HeadingMatch } from "./heading-match";

/** A column beside the others of its table. */
export interface ColumnFacts {
  /** Its heading, in plain words; "" where it has none. */
  readonly text: string;
  /** Its heading as people see it. */
  readonly shown: string;
  /** What its heading says; undefined where that is nothing of ours. */
  readonly heading: HeadingMatch | undefined;
  readonly content: ColumnContent;
  /** What the other columns hold. */
  readonly others: ReadonlySet<FieldName>;
  /** What the columns to the left of it hold. */
  readonly before: ReadonlySet<FieldName>;
  /** The headings of the other columns that say what is to be done, in plain words. */
  readonly otherActions: readonly string[];
  /** Whether titles of themes stand in it, between its other cells. */
  readonly hasTitles: boolean;
}

/** Where what a column holds says something else than its heading, or says it where the heading is silent. */
export interface ContentRule {
  readonly name: string;
  readonly fits: (column: ColumnFacts) => boolean;
  /** What it holds then; with `adds`, besides what the heading says. */
  readonly fields: readonly FieldName[];
  readonly adds?: true;
  /** False where the officer should be asked. */
  readonly sure: boolean;
  /** The end of a sentence that begins "The column holds"; an example follows. */
  readonly holds: string;
}

/** Where the other columns of a table tell what a heading means that has several meanings. */
export interface NeighbourRule {
  readonly name: string;
  readonly fits: (column: ColumnFacts) => boolean;
  readonly fields: readonly FieldName[];
  readonly sure: boolean;
  /** The end of a sentence that begins with the heading. */
  readonly because: string;
}

/** Headings that people put over anything. */
const VAGUE: ReadonlySet<FieldName> = new Set<FieldName>(["action", "objective", "theme", "category"]);

export const is = ({ heading }: ColumnFacts, ...fields: readonly FieldName[]): boolean =>
  heading?.fields.length === 1 && fields.some((field) => heading.fields.includes(field));

export const isVague = ({ heading }: ColumnFacts): boolean =>
  !heading || heading.fields.some((field) => VAGUE.has(field));

export const has = ({ others }: ColumnFacts, ...fields: readonly FieldName[]): boolean =>
  fields.some((field) => others.has(field));

export const WHEN: readonly FieldName[] = ["timescale", "due", "due_revised", "milestones"];
export const WHO: readonly FieldName[] = ["lead", "lead_strategic", "lead_operational"];
