import type { Area } from "../model/cell-ref";
import type { FieldName } from "../model/table";
import type { Grid } from "./grid";
import { matchHeading, type HeadingMatch } from "./match-heading";

/** A column of a table that was found. */
export interface FoundColumn extends HeadingMatch {
  readonly column: number;
  readonly heading: string;
}

/** A table that can be read as a plan or a part of one. */
export interface FoundTable {
  readonly grid: Grid;
  readonly headingRow: number;
  /** With the heading row. */
  readonly area: Area;
  readonly columns: readonly FoundColumn[];
}

/** Headings are short; a longer text above a column is a sentence of the plan. */
const LONGEST_HEADING = 150;

/** What shows that a table is about actions that somebody must do by some time. */
const WHAT: readonly FieldName[] = ["action", "objective", "outcome"];
const WHO_OR_WHEN: readonly FieldName[] = [
  "lead",
  "lead_strategic",
  "lead_operational",
  "timescale",
  "due",
  "progress",
  "rag",
];

/** All tables on a sheet whose headings are those of a plan, from top to bottom. */
export function findTables(grid: Grid): readonly FoundTable[] {
  const headingRows: { readonly row: number; readonly columns: readonly FoundColumn[] }[] = [];
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    const columns = headingsOf(grid, row);
    if (columns && isPlanHeading(columns)) headingRows.push({ row, columns });
  }
  return headingRows.map(({ row, columns }, index) => {
    const next = headingRows[index + 1]?.row ?? grid.area.bottom + 1;
    const first = columns[0]?.column ?? grid.area.left;
    const last = columns.at(-1)?.column ?? grid.area.right;
    const area = { top: row, left: first, bottom: lastFilledRow(grid, row, next - 1), right: last };
    return { grid, headingRow: row, area, columns: columns.map((column) => byContent(grid, area, column)) };
  });
}

/** The row as headings: every column from the first to the last that has one, or undefined. */
function headingsOf(grid: Grid, row: number): readonly FoundColumn[] | undefined {
  const texts: string[] = [];
  let last = -1;
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const text = grid.ownText(row, column);
    if (text.length > LONGEST_HEADING) return undefined;
    texts.push(text);
    if (text !== "") last = texts.length - 1;
  }
  const named = texts.slice(0, last + 1).map((heading, index) => {
    const match = matchHeading(heading) ?? {
      fields: [],
      sure: heading !== "",
      because: "The heading is none that we know.",
    };
    return { column: grid.area.left + index, heading, ...match };
  });
  return named.length > 0 ? named : undefined;
}

/** A row of headings says what its columns are in so many words; single words of ours stand in any row. */
function isPlanHeading(columns: readonly FoundColumn[]): boolean {
  const fields = new Set(columns.flatMap((column) => column.fields));
  const headed = columns.filter((column) => column.heading !== "");
  const points = headed.reduce((sum, column) => sum + pointsOf(column), 0);
  return (
    points >= 2 &&
    points * 2 >= headed.length &&
    WHAT.some((field) => fields.has(field)) &&
    WHO_OR_WHEN.some((field) => fields.has(field))
  );
}

function pointsOf({ fields, sure }: FoundColumn): number {
  if (fields.length === 0) return 0;
  return sure ? 1 : 0.4;
}

/** A column without a heading, or under one that misleads, is what it holds. */
function byContent(grid: Grid, area: Area, column: FoundColumn): FoundColumn {
  if (column.heading !== "" && !column.fields.includes("action")) return column;
  const texts: string[] = [];
  for (let row = area.top + 1; row <= area.bottom && texts.length < 50; row++) {
    const text = grid.ownText(row, column.column);
    if (text !== "") texts.push(text);
  }
  const refs = texts.filter(looksLikeRef).length;
  if (texts.length === 0 || refs < texts.length * 0.8) return column;
  return {
    ...column,
    fields: ["ref"],
    sure: true,
    because: "The column holds references, such as " + (texts[0] ?? "") + ".",
  };
}

/** "1.2", "R1a", "HS1", "(3)", "12". */
function looksLikeRef(text: string): boolean {
  return text.length <= 12 && /^[([]?[A-Z]{0,4}[ .-]?\d+(?:\.\d+)*[a-z]?[.)\]]?$/i.test(text);
}

function lastFilledRow(grid: Grid, first: number, last: number): number {
  for (let row = last; row > first; row--) {
    for (let column = grid.area.left; column <= grid.area.right; column++) {
      if (grid.ownText(row, column) !== "") return row;
    }
  }
  return first;
}
