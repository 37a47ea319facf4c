import { RATING_WORDS } from "../../vocabulary/ratings";
import { isEmpty } from "../define-field";
import type { Grid } from "../grid";

/** What a column holds, in shares of its filled cells from 0 to 1. */
export interface ColumnContent {
  /** How many cells were looked at. */
  readonly filled: number;
  /** References: "1.2", "R1a", "(3)". */
  readonly refs: number;
  /** Ratings: "R", "Amber". */
  readonly ratings: number;
  /** Texts long enough to say what is to be done. */
  readonly sentences: number;
  /** Texts of a word or two without a digit: names, initials, roles. */
  readonly names: number;
  /** The first filled cell, to show people. */
  readonly example: string;
  /** The first three different texts. */
  readonly samples: readonly string[];
}

/** Enough cells to know a column by. */
const SAMPLE = 40;

/** A sentence of a plan has at least so many characters, and several words. */
const SHORTEST_SENTENCE = 25;

const RATINGS: ReadonlySet<string> = new Set(Object.values(RATING_WORDS).flat());

/** Looks at the first cells of a column that have something in them. */
export function columnContent(grid: Grid, rows: readonly number[], column: number): ColumnContent {
  const texts: string[] = [];
  for (const row of rows) {
    if (texts.length === SAMPLE) break;
    const text = grid.ownText(row, column);
    if (!isEmpty(text) && !isWide(grid, row, column)) texts.push(text);
  }
  const share = (test: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  return {
    filled: texts.length,
    refs: share(looksLikeRef),
    ratings: share((text) => RATINGS.has(text.toLowerCase())),
    sentences: share((text) => text.length >= SHORTEST_SENTENCE && text.includes(" ")),
    names: share((text) => /^[^\d\s]+(?:\s+[^\d\s]+)?$/.test(text)),
    example: texts[0] ?? "",
    samples: [...new Set(texts)].slice(0, 3),
  };
}

/** "1.2", "R1a", "HS1", "(3)", "12". */
export function looksLikeRef(text: string): boolean {
  return text.length <= 12 && /^[([]?[A-Z]{0,4}[ .-]?\d+(?:\.\d*)*[a-z]?[.)\]]?$/i.test(text);
}

/** A text merged over several columns is a title, not a value of the column. */
function isWide(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && merge.right > merge.left;
}
