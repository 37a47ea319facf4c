import type { Answers } from "../../model/answers";
import type { FieldName } from "../../model/field-names";
import { isAnswered } from "./apply-answers";
import { OTHER_TABLES } from "../../vocabulary/other-tables";
import type { Grid } from "../grid";
import { lettersOf, LONGEST_HEADING, mayBeHeading, matchHeading, type HeadingMatch } from "./match-heading";

/** A cell of a row of headings. */
export interface FoundHeading {
  readonly column: number;
  readonly heading: string;
  /** Undefined where its words are none of ours, or there are none. */
  readonly match: HeadingMatch | undefined;
}

/** A row that says what its columns are; where a narrow column cut the words, several rows. */
export interface HeadingRow {
  readonly row: number;
  readonly lastRow: number;
  /** Whether the same words stood over a table before: headings that are repeated on each page. */
  readonly isRepeat: boolean;
  /** From the first column of the sheet to the last that has a heading. */
  readonly headings: readonly FoundHeading[];
}

/** What shows that a table is about things that somebody must do by some time. */
const WHO_OR_WHEN: ReadonlySet<FieldName> = new Set<FieldName>([
  "lead",
  "lead_strategic",
  "lead_operational",
  "timescale",
  "due",
  "due_original",
  "due_revised",
  "progress",
  "status",
  "rag",
  "pct",
]);

const WHAT: ReadonlySet<FieldName> = new Set<FieldName>([
  "action",
  "objective",
  "outcome",
  "target",
  "measure",
  "milestones",
]);

/** All rows of a sheet whose words are those of a plan's headings, from top to bottom. */
export function findHeadingRows(grid: Grid, answers: Answers): readonly HeadingRow[] {
  const known = new Map<string, HeadingMatch | undefined>();
  const match = (text: string): HeadingMatch | undefined => {
    if (!known.has(text)) known.set(text, matchHeading(text));
    return known.get(text);
  };
  const rows: HeadingRow[] = [];
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    const texts = shortTexts(grid, row);
    const wasAnswered = texts !== undefined && isAnswered(answers, texts);
    // A row in which not one text is a heading just as we know it is no row of headings.
    if (!wasAnswered && !texts?.some(mayBeHeading)) continue;
    const repeat = repeatAt(grid, row, rows);
    if (repeat) {
      rows.push(repeat);
      row = repeat.lastRow;
      continue;
    }
    const headings = texts.map((heading, index) => ({
      column: grid.area.left + index,
      heading,
      match: heading === "" ? undefined : match(heading),
    }));
    if (wasAnswered || isPlanHeading(headings)) rows.push({ row, lastRow: row, isRepeat: false, headings });
  }
  return rows;
}

/** How many rows the words of repeated headings may be spread over. */
const MOST_ROWS = 5;

/**
 * Headings that stood there before, with the same letters in the same order: after a page break
 * they may be cut between columns ("A | ction") or spread over several rows.
 */
function repeatAt(grid: Grid, row: number, known: readonly HeadingRow[]): HeadingRow | undefined {
  let letters: readonly string[] = [];
  for (let last = row; last < row + MOST_ROWS && last <= grid.area.bottom; last++) {
    const texts = shortTexts(grid, last, 1);
    if (!texts) return undefined;
    letters = joined(letters, texts.map(lettersOf));
    const same = known.find(({ headings }) => isSame(letters, headings));
    if (same) return { row, lastRow: last, isRepeat: true, headings: same.headings };
    if (!known.some(({ headings }) => isBeginning(letters, headings))) return undefined;
  }
  return undefined;
}

function isSame(letters: readonly string[], headings: readonly FoundHeading[]): boolean {
  const known = headings.map(({ heading }) => lettersOf(heading)).join("");
  return known.length > 10 && letters.join("") === known;
}

/** Whether each column holds the beginning of what stands over it elsewhere. */
function isBeginning(letters: readonly string[], headings: readonly FoundHeading[]): boolean {
  return letters.every((text, index) => lettersOf(headings[index]?.heading ?? "").startsWith(text));
}

function joined(above: readonly string[], below: readonly string[]): readonly string[] {
  return Array.from(
    { length: Math.max(above.length, below.length) },
    (_, index) => (above[index] ?? "") + (below[index] ?? ""),
  );
}

/** The texts of a row up to its last; undefined where it can't be headings, which is soon seen. */
function shortTexts(grid: Grid, row: number, least = 2): readonly string[] | undefined {
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

/** A row of headings says what its columns are in so many words; single words of ours stand in any row. */
function isPlanHeading(headings: readonly FoundHeading[]): boolean {
  const headed = headings.filter(({ heading }) => heading !== "");
  const points = headed.reduce((sum, { heading, match }) => sum + pointsOf(heading, match), 0);
  if (points < 2 || points * 2 < headed.length) return false;
  const fields = headed.flatMap(({ match }) => match?.fields ?? []);
  // A first column without a heading may hold the actions themselves, which only its cells can tell.
  const what = fields.some((field) => WHAT.has(field)) || headings[0]?.heading === "";
  return what && fields.some((field) => WHO_OR_WHEN.has(field));
}

/** A word that no plan has above its columns counts against it as much as one of ours counts for it. */
function pointsOf(heading: string, match: HeadingMatch | undefined): number {
  if (
    OTHER_TABLES.test(
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim(),
    )
  )
    return -1;
  if (!match) return 0;
  return match.sure ? 1 : 0.4;
}
