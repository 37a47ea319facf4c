import type { Area } from "../model/cell-ref";
import type { FieldName } from "../model/field-names";
import { columnContent } from "./column-content";
import { findHeadingRows, type HeadingRow } from "./find-headings";
import type { Grid } from "./grid";
import { matchColumn } from "./match-content";
import type { HeadingMatch } from "./match-heading";
import { onlyTextIn } from "./only-text";

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

/** How many rows above its headings belong to a table that has a title there. */
const TITLE_ROWS = 3;

/** All tables on a sheet whose headings are those of a plan, from top to bottom. */
export function findTables(grid: Grid): readonly FoundTable[] {
  const rows = findHeadingRows(grid);
  return rows
    .map((headings, index) => tableBelow(grid, headings, endBefore(grid, rows[index + 1])))
    .filter((table) => table.columns.some((column) => column.fields.includes("action")));
}

/** The last row that can belong to a table: what stands over the next one's headings is that one's title. */
function endBefore(grid: Grid, next: HeadingRow | undefined): number {
  if (!next) return grid.area.bottom;
  for (let row = next.row - 1; row >= next.row - TITLE_ROWS; row--) {
    const title = onlyTextIn(grid, row, grid.area);
    if (title?.column === grid.area.left) return row - 1;
  }
  return next.row - 1;
}

function tableBelow(grid: Grid, { row, headings }: HeadingRow, end: number): FoundTable {
  const left = headings[0]?.column ?? grid.area.left;
  const right = headings.at(-1)?.column ?? grid.area.right;
  const area = { top: row, left, bottom: lastFilledRow(grid, row, end), right };
  const columns = headings.map(({ column, heading, match }) => {
    const others = new Set<FieldName>(
      headings.filter((each) => each.column !== column).flatMap((each) => each.match?.fields ?? []),
    );
    return {
      column,
      heading,
      ...(matchColumn(match, columnContent(grid, area, column), others) ?? unknown(heading)),
    };
  });
  return { grid, headingRow: row, area, columns: withAction(columns) };
}

/** Where no column is called action, the objectives are what is to be done. */
function withAction(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  if (columns.some((column) => column.fields.includes("action"))) return columns;
  return columns.map((column) =>
    column.fields.includes("objective") ? { ...column, fields: [...column.fields, "action"] } : column,
  );
}

function unknown(heading: string): HeadingMatch {
  const because = heading === "" ? "The column has no heading." : "The heading is none that we know.";
  return { fields: [], sure: heading !== "", because };
}

function lastFilledRow(grid: Grid, first: number, last: number): number {
  for (let row = last; row > first; row--) {
    for (let column = grid.area.left; column <= grid.area.right; column++) {
      if (grid.ownText(row, column) !== "") return row;
    }
  }
  return first;
}
