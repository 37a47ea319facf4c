import type { FieldName } from "../model/field-names";
import type { Grid } from "./grid";
import { matchHeading, type HeadingMatch } from "./match-heading";

/** A cell of a row of headings. */
export interface FoundHeading {
  readonly column: number;
  readonly heading: string;
  /** Undefined where its words are none of ours, or there are none. */
  readonly match: HeadingMatch | undefined;
}

/** A row that says what its columns are. */
export interface HeadingRow {
  readonly row: number;
  /** From the first column of the sheet to the last that has a heading. */
  readonly headings: readonly FoundHeading[];
}

/** Headings are short; a longer text above a column is a sentence of the plan. */
const LONGEST_HEADING = 150;

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
  "milestones",
]);

/** All rows of a sheet whose words are those of a plan's headings, from top to bottom. */
export function findHeadingRows(grid: Grid): readonly HeadingRow[] {
  const known = new Map<string, HeadingMatch | undefined>();
  const match = (text: string): HeadingMatch | undefined => {
    if (!known.has(text)) known.set(text, matchHeading(text));
    return known.get(text);
  };
  const rows: HeadingRow[] = [];
  for (let row = grid.area.top; row <= grid.area.bottom; row++) {
    const texts = shortTexts(grid, row);
    if (!texts) continue;
    const headings = texts.map((heading, index) => ({
      column: grid.area.left + index,
      heading,
      match: heading === "" ? undefined : match(heading),
    }));
    if (isPlanHeading(headings)) rows.push({ row, headings });
  }
  return rows;
}

/** The texts of a row up to its last; undefined where it can't be headings, which is soon seen. */
function shortTexts(grid: Grid, row: number): readonly string[] | undefined {
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
  return filled >= 2 ? texts.slice(0, last + 1) : undefined;
}

/** A row of headings says what its columns are in so many words; single words of ours stand in any row. */
function isPlanHeading(headings: readonly FoundHeading[]): boolean {
  const headed = headings.filter(({ heading }) => heading !== "");
  const points = headed.reduce((sum, { match }) => sum + pointsOf(match), 0);
  if (points < 2 || points * 2 < headed.length) return false;
  const fields = headed.flatMap(({ match }) => match?.fields ?? []);
  // A first column without a heading may hold the actions themselves, which only its cells can tell.
  const what = fields.some((field) => WHAT.has(field)) || headings[0]?.heading === "";
  return what && fields.some((field) => WHO_OR_WHEN.has(field));
}

function pointsOf(match: HeadingMatch | undefined): number {
  if (!match) return 0;
  return match.sure ? 1 : 0.4;
}
