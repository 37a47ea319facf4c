import type { Answers } from "../../model/answers";
import { remembering } from "../remember";
import type { Grid } from "../grid";
import { isAnswered } from "./apply-answers";
import { isGuidance } from "./guidance-row";
import type { FoundHeading, HeadingRow } from "./heading-row";
import { isMaybePlan, isPlanHeading } from "./is-heading-row";
import { LONGEST_HEADING, matchHeading, mayBeHeading } from "./match-heading";
import { repeatAt } from "./repeated-headings";
import { stackedHeadings } from "./stacked-headings";

/** How many rows are looked at closely: a sheet with more that have our words is no plan, but a long list. */
const MOST_TRIED = 200;

/** Among headings that we do not know well, those of a plan are near the top. */
const ROWS_FOR_UNKNOWN = 60;

const match = remembering(matchHeading);

/** All rows of a sheet whose words are those of a plan's headings, from top to bottom. */
export function findHeadingRows(grid: Grid, answers: Answers): readonly HeadingRow[] {
  const rows: HeadingRow[] = [];
  const kinds: HeadingRow[] = [];
  let tried = 0;
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    const counted = countedRow(grid, row);
    if (!counted) continue;
    let head = repeatedAt(grid, counted, kinds) ?? answeredAt(grid, counted, answers);
    if (!head && isWorthTrying(counted, kinds.length > 0) && tried++ < MOST_TRIED)
      head = headingsAt(grid, row);
    if (!head) continue;
    rows.push(head);
    if (!head.isRepeat) kinds.push(head);
    row = head.lastRow;
  }
  return rows;
}

interface CountedRow {
  readonly row: number;
  /** How many of the texts are headings just as we know them. */
  readonly known: number;
  readonly filled: number;
}

/** Counts what stands in a row; undefined where that is nothing, or too much for headings. Nothing is kept of it. */
function countedRow(grid: Grid, row: number): CountedRow | undefined {
  let filled = 0;
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const { length } = grid.ownText(row, column);
    if (length > LONGEST_HEADING) return undefined;
    if (length > 0) filled++;
  }
  if (filled === 0) return undefined;
  let known = 0;
  for (let column = grid.area.left; column <= grid.area.right; column++)
    if (mayBeHeading(grid.ownText(row, column))) known++;
  return { row, filled, known };
}

/** Rows that may be headings, in words that we know only in part: what stands below must tell. */
export function findPossibleHeadings(grid: Grid): readonly HeadingRow[] {
  const rows: HeadingRow[] = [];
  const end = Math.min(grid.area.bottom, grid.area.top + ROWS_FOR_UNKNOWN);
  for (let row = grid.area.top; row < end; row++) {
    const texts = shortTexts(grid, row);
    if (!texts || texts.length < 3) continue;
    const headings = headingsOf(grid, texts);
    if (isMaybePlan(headings))
      rows.push(withGuidance(grid, { row, lastRow: row, isRepeat: false, headings }));
  }
  return rows;
}

/**
 * Most rows are seen to be no headings by their words alone. Where headings were found, a row must
 * have several of ours, since single ones, such as "Complete", stand in any row.
 */
function isWorthTrying({ known, filled }: CountedRow, hasHeadings: boolean): boolean {
  return known >= (hasHeadings ? Math.max(2, filled / 4) : 1);
}

/** A single text, such as the letter of a rating, is the beginning of many a heading, and repeats none. */
function repeatedAt(
  grid: Grid,
  { row, known, filled }: CountedRow,
  kinds: readonly HeadingRow[],
): HeadingRow | undefined {
  return known > 0 && filled > 1 ? repeatAt(grid, row, kinds) : undefined;
}

function answeredAt(grid: Grid, { row }: CountedRow, answers: Answers): HeadingRow | undefined {
  if (answers.layouts.length === 0) return undefined;
  const texts = shortTexts(grid, row, 1);
  if (!texts || !isAnswered(answers, texts)) return undefined;
  return { row, lastRow: row, isRepeat: false, headings: headingsOf(grid, texts) };
}

/** The headings that begin in a row: in up to three rows together, or in this one. */
function headingsAt(grid: Grid, row: number): HeadingRow | undefined {
  const stacked = stackedAt(grid, row);
  if (stacked) return withGuidance(grid, stacked);
  const texts = shortTexts(grid, row);
  if (!texts) return undefined;
  const headings = headingsOf(grid, texts);
  return isPlanHeading(headings)
    ? withGuidance(grid, { row, lastRow: row, isRepeat: false, headings })
    : undefined;
}

const MOST_STACKED = 3;

function stackedAt(grid: Grid, row: number): HeadingRow | undefined {
  let texts = shortTexts(grid, row, 1);
  let found: HeadingRow | undefined;
  for (let last = row + 1; texts && last < row + MOST_STACKED && last <= grid.area.bottom; last++) {
    const below = shortTexts(grid, last, 1);
    const stacked = below?.some((text) => text !== "") ? stackedHeadings(grid, last, texts) : undefined;
    if (!stacked) break;
    texts = stacked.map(({ text }) => text);
    const headings = stacked.map(({ text, match: said }, index) => ({
      column: grid.area.left + index,
      heading: text,
      match: said,
    }));
    while (headings.at(-1)?.heading === "") headings.pop();
    if (isPlanHeading(headings)) found = { row, lastRow: last, isRepeat: false, headings };
  }
  return found;
}

function withGuidance(grid: Grid, head: HeadingRow): HeadingRow {
  const below = head.lastRow + 1;
  return isGuidance(grid, below, head.headings) ? { ...head, lastRow: below } : head;
}

function headingsOf(grid: Grid, texts: readonly string[]): readonly FoundHeading[] {
  return texts.map((heading, index) => ({
    column: grid.area.left + index,
    heading,
    match: heading === "" ? undefined : match(heading),
  }));
}

/** The texts of a row up to its last; undefined where it can't be headings, which is soon seen. */
export function shortTexts(grid: Grid, row: number, least = 2): readonly string[] | undefined {
  const texts: string[] = [];
  let filled = 0;
  let last = -1;
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const text = grid.ownText(row, column);
    if (text.length > LONGEST_HEADING) return undefined;
    texts.push(text);
    if (text === "") continue;
    filled++;
    last = texts.length - 1;
  }
  return filled >= least ? texts.slice(0, last + 1) : undefined;
}
