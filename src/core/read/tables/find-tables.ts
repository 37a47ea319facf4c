import type { Answers } from "../../model/answers";
import type { Area } from "../../model/cell-ref";
import { OTHER_PARTS } from "../../vocabulary/other-parts";
import type { Grid } from "../grid";
import { isBlankRow, onlyTextIn, titleRowAbove } from "../rows/only-text";
import { isDocumentTitle } from "../rows/document-title";
import { isLeftOut } from "./apply-answers";
import { findHeadingRows, findPossibleHeadings } from "./find-headings";
import type { HeadingRow } from "./heading-row";
import type { FoundColumn, FoundTable } from "./found-table";
import { isBorneOut } from "./is-heading-row";
import { isPlan, saysWhat } from "./is-plan";
import { lanesOf } from "./lanes";
import { matchColumns } from "./match-columns";

/** The title of another part of a document is short; a longer text is a sentence. */
const LONGEST_TITLE = 60;

/** How many rows above its headings belong to a table that has a title there. */
export const TITLE_ROWS = 3;

/** All tables on a sheet whose headings are those of a plan, from top to bottom. */
export function findTables(grid: Grid, answers: Answers): readonly FoundTable[] {
  const heads = findHeadingRows(grid, answers);
  const lanes = lanesOf(grid, heads);
  const tables =
    lanes.length > 1 ? lanes.flatMap((lane) => inLane(grid, lane, answers)) : tablesOn(grid, heads, answers);
  return numbered(tables, answers);
}

/** What is found in some columns of a sheet stands on the sheet. */
function inLane(grid: Grid, lane: Grid, answers: Answers): readonly UnnumberedTable[] {
  return tablesOn(lane, findHeadingRows(lane, answers), answers).map((table) => ({ ...table, grid }));
}

function tablesOn(grid: Grid, heads: readonly HeadingRow[], answers: Answers): readonly UnnumberedTable[] {
  return heads.length > 0 ? tablesUnder(grid, heads, answers) : tablesBorneOut(grid, answers);
}

type UnnumberedTable = Omit<FoundTable, "nth" | "isLeftOut">;

function tablesUnder(grid: Grid, heads: readonly HeadingRow[], answers: Answers): readonly UnnumberedTable[] {
  const all = partsOn(grid, heads);
  const isCut = all.some(({ continues }) => continues);
  const tables = tablesFrom(all);
  const alike = rowsByHeadings(tables);
  return tables.flatMap((parts) => {
    const like = alike.get(keyOf(parts)) ?? [];
    return tableOf(grid, { parts, isCut, answers, like }) ?? [];
  });
}

/** The rows below the same headings, in all tables of a sheet: together they tell more of what a column holds. */
function rowsByHeadings(tables: readonly (readonly Part[])[]): ReadonlyMap<string, readonly number[]> {
  const alike = new Map<string, number[]>();
  for (const parts of tables) {
    const key = keyOf(parts);
    const rows = alike.get(key) ?? [];
    for (const row of rowsIn(parts)) rows.push(row);
    alike.set(key, rows);
  }
  return alike;
}

function keyOf([first]: readonly Part[]): string {
  return (first?.head.headings ?? []).map(({ column, heading }) => `${String(column)} ${heading}`).join("\n");
}

function rowsIn(parts: readonly Part[]): readonly number[] {
  const rows: number[] = [];
  for (const { head, bottom } of parts) for (let row = head.lastRow + 1; row <= bottom; row++) rows.push(row);
  return rows;
}

interface TableParts {
  readonly parts: readonly Part[];
  readonly isCut: boolean;
  readonly answers: Answers;
  /** The rows below the same headings, whose cells tell what a column holds. */
  readonly like: readonly number[];
}

/** Where no row is surely headings, the first that may be, and has below it what it speaks of. */
function tablesBorneOut(grid: Grid, answers: Answers): readonly UnnumberedTable[] {
  for (const head of findPossibleHeadings(grid)) {
    const [table] = tablesUnder(grid, [head], answers);
    if (table && isBorneOut(table.columns)) return [table];
  }
  return [];
}

function numbered(tables: readonly UnnumberedTable[], answers: Answers): readonly FoundTable[] {
  const seen = new Map<string, number>();
  return tables.map((table) => {
    const { sheet } = table.grid;
    const headings = table.columns.map(({ heading }) => heading);
    const nth = seen.get(headings.join("\n")) ?? 0;
    seen.set(headings.join("\n"), nth + 1);
    return { ...table, nth, isLeftOut: isLeftOut(answers, { sheet, headings, nth }) };
  });
}

/** Headings, and the rows below them up to whatever comes next. */
interface Part {
  readonly head: HeadingRow;
  readonly bottom: number;
  /** Whether it goes on with the part above it, after headings that were only repeated. */
  readonly continues: boolean;
}

function partsOn(grid: Grid, heads: readonly HeadingRow[]): readonly Part[] {
  const continues = heads.map((head) => head.isRepeat && !isTitled(grid, head));
  return heads.map((head, index) => {
    const bottom = endBefore(grid, head.lastRow, heads[index + 1]);
    // What stands alone at the end of a page goes on on the next.
    const isWhole = continues[index + 1] === true;
    const area = { top: head.lastRow, ...sidesOf(grid, head), bottom };
    return { head, bottom: isWhole ? bottom : lastRowOf(grid, area), continues: continues[index] === true };
  });
}

/** A title of the whole document is printed on each page; any other begins a table of its own. */
function isTitled(grid: Grid, head: HeadingRow): boolean {
  const title = titleOver(grid, head);
  return title !== undefined && !isDocumentTitle(title.text);
}

function tablesFrom(parts: readonly Part[]): readonly (readonly Part[])[] {
  const tables: Part[][] = [];
  for (const part of parts) {
    const last = tables.at(-1);
    if (last && part.continues) last.push(part);
    else tables.push([part]);
  }
  return tables;
}

function sidesOf(grid: Grid, { headings }: HeadingRow): Pick<Area, "left" | "right"> {
  return {
    left: headings[0]?.column ?? grid.area.left,
    right: headings.at(-1)?.column ?? grid.area.right,
  };
}

/**
 * The last row that can belong to a table: what stands over the next one's headings is that one's
 * title, and a glossary below is another part of the document.
 */
function endBefore(grid: Grid, from: number, next: HeadingRow | undefined): number {
  const end = next ? (titleOver(grid, next)?.row ?? next.row) - 1 : grid.area.bottom;
  for (let row = from + 1; row <= end; row++) {
    const title = onlyTextIn(grid, row, grid.area)?.text;
    if (title !== undefined && title.length <= LONGEST_TITLE && OTHER_PARTS.test(title)) return row - 1;
  }
  return end;
}

/** A title begins no further right than the headings below it. */
function titleOver(
  grid: Grid,
  { row, headings }: HeadingRow,
): { readonly row: number; readonly text: string } | undefined {
  const title = titleRowAbove(grid, row, TITLE_ROWS);
  const first = headings.find(({ heading }) => heading !== "")?.column ?? grid.area.left;
  return title && title.column <= first ? title : undefined;
}

function tableOf(grid: Grid, { parts, isCut, answers, like }: TableParts): UnnumberedTable | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const rows = rowsIn(parts);
  const columns = fromTheFirst(matchColumns(grid, { head: first.head, rows: like, answers }));
  if (!isPlan(columns, answers)) return undefined;
  return {
    grid,
    area: {
      top: first.head.row,
      left: columns[0]?.column ?? grid.area.left,
      bottom: parts.at(-1)?.bottom ?? first.bottom,
      right: columns.at(-1)?.column ?? grid.area.right,
    },
    headingRows: parts.flatMap(({ head }) => between(head.row, head.lastRow)),
    rows,
    isCut,
    breaks: new Set(
      isCut ? rows.filter((row, index) => rows[index - 1] !== row - 1 || isBlankRow(grid, row - 1)) : [],
    ),
    columns,
    saysWhat: saysWhat(columns, answers),
  };
}

/** A table begins at its first column that has a heading or holds anything. */
function fromTheFirst(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  const first = columns.findIndex(({ heading, samples }) => heading !== "" || samples.length > 0);
  return columns.slice(Math.max(0, first));
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
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
