import type { Answers } from "../model/answers";
import type { Area } from "../model/cell-ref";
import { OTHER_PARTS } from "../vocabulary/other-parts";
import { answerTo, isAnswered, isLeftOut } from "./apply-answers";
import { columnContent } from "./column-content";
import { findHeadingRows, type HeadingRow } from "./find-headings";
import type { Grid } from "./grid";
import { matchColumn } from "./match-content";
import type { HeadingMatch } from "./match-heading";
import { onlyTextIn, titleRowAbove } from "./only-text";

/** A column of a table that was found. */
export interface FoundColumn extends HeadingMatch {
  readonly column: number;
  readonly heading: string;
  /** The first three different texts below it. */
  readonly samples: readonly string[];
  /** Whether the officer said what it is. */
  readonly isAnswered: boolean;
}

/** A table that can be read as a plan or a part of one. */
export interface FoundTable {
  readonly grid: Grid;
  readonly headingRow: number;
  /** The last row of its headings, which may be spread over several. */
  readonly lastHeadingRow: number;
  /** Whether it goes on with the table above it, after headings that were only repeated. */
  readonly continues: boolean;
  /** With the heading row. */
  readonly area: Area;
  readonly columns: readonly FoundColumn[];
  /** Counts from 0 among the tables of the sheet that have the same headings. */
  readonly nth: number;
  /** Whether the officer said that it is no part of the plan. */
  readonly isLeftOut: boolean;
}

/** The title of another part of a document is short; a longer text is a sentence. */
const LONGEST_TITLE = 60;

/** How many rows above its headings belong to a table that has a title there. */
export const TITLE_ROWS = 3;

/** All tables on a sheet whose headings are those of a plan, from top to bottom. */
export function findTables(grid: Grid, answers: Answers): readonly FoundTable[] {
  const rows = findHeadingRows(grid, answers);
  const seen = new Map<string, number>();
  return rows.flatMap((headings, index) => {
    const table = tableBelow(grid, headings, { next: rows[index + 1], answers });
    const texts = table.columns.map(({ heading }) => heading);
    // Where the officer pointed at the headings there is a table, and she can say which column holds the actions.
    if (!hasAction(table.columns) && !isAnswered(answers, texts)) return [];
    const nth = seen.get(texts.join("\n")) ?? 0;
    seen.set(texts.join("\n"), nth + 1);
    return [{ ...table, nth, isLeftOut: isLeftOut(answers, { sheet: grid.sheet, headings: texts, nth }) }];
  });
}

interface Beside {
  readonly next: HeadingRow | undefined;
  readonly answers: Answers;
}

/**
 * The last row that can belong to a table: what stands over the next one's headings is that one's
 * title, and a glossary below is another part of the document.
 */
function endBefore(grid: Grid, from: number, next: HeadingRow | undefined): number {
  const end = next ? (titleOver(grid, next.row) ?? next.row) - 1 : grid.area.bottom;
  for (let row = from + 1; row <= end; row++) {
    const title = grid.ownText(row, grid.area.left);
    if (title.length <= LONGEST_TITLE && OTHER_PARTS.test(title) && onlyTextIn(grid, row, grid.area))
      return row - 1;
  }
  return end;
}

function titleOver(grid: Grid, headingRow: number): number | undefined {
  const title = titleRowAbove(grid, headingRow, TITLE_ROWS);
  return title?.column === grid.area.left ? title.row : undefined;
}

function tableBelow(
  grid: Grid,
  { row, lastRow, headings, isRepeat }: HeadingRow,
  { next, answers }: Beside,
): Omit<FoundTable, "nth" | "isLeftOut"> {
  const left = headings[0]?.column ?? grid.area.left;
  const right = headings.at(-1)?.column ?? grid.area.right;
  const area = {
    top: row,
    left,
    bottom: lastRowOf(grid, { top: lastRow, left, bottom: endBefore(grid, lastRow, next), right }),
    right,
  };
  const columns = columnsOf(grid, area, headings).map((column, index) => {
    const fields = answerTo(answers, headings, index);
    return fields ? { ...column, fields, sure: true, because: "You said so.", isAnswered: true } : column;
  });
  return {
    grid,
    headingRow: row,
    lastHeadingRow: lastRow,
    continues: isRepeat && titleOver(grid, row) === undefined,
    area,
    columns: withAction(columns),
  };
}

/** Where no column is called action, the objectives are what is to be done. */
function withAction(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  if (hasAction(columns)) return columns;
  return columns.map((column) =>
    column.fields.includes("objective") ? { ...column, fields: [...column.fields, "action"] } : column,
  );
}

function hasAction(columns: readonly FoundColumn[]): boolean {
  return columns.some((column) => column.fields.includes("action"));
}

/** Twice, since what one column turns out to hold tells what another, without a heading, may be. */
function columnsOf(grid: Grid, area: Area, headings: HeadingRow["headings"]): readonly FoundColumn[] {
  const contents = headings.map(({ column }) => columnContent(grid, area, column));
  let matches = headings.map(({ match }) => match);
  for (let round = 0; round < 2; round++) {
    matches = contents.map((content, index) => {
      const others = new Set(matches.flatMap((match, at) => (at === index ? [] : (match?.fields ?? []))));
      return matchColumn(matches[index], content, others);
    });
  }
  return headings.map(({ column, heading }, index) => ({
    column,
    heading,
    samples: contents[index]?.samples ?? [],
    isAnswered: false,
    ...(matches[index] ?? unknown(heading)),
  }));
}

function unknown(heading: string): HeadingMatch {
  const because = heading === "" ? "The column has no heading." : "The heading is none that we know.";
  return { fields: [], sure: heading !== "", because };
}

/**
 * The last row with more than one text, and those right below it: what stands alone after a gap is
 * a note, such as a list of abbreviations.
 */
function lastRowOf(grid: Grid, { top, left, bottom, right }: Area): number {
  const filled = (row: number): number => {
    let count = 0;
    for (let column = left; column <= right && count < 2; column++)
      if (grid.ownText(row, column) !== "") count++;
    return count;
  };
  let last = bottom;
  while (last > top && filled(last) === 0) last--;
  let full = last;
  while (full > top && filled(full) < 2) full--;
  if (full === top) return last;
  while (full < last && filled(full + 1) > 0) full++;
  return full;
}
