import { isEmpty } from "../define-field";
import type { Grid } from "../grid";
import { CONTENT_KINDS, type ContentKind } from "./content-kinds";

/** What a column holds, as far as its first cells tell. */
export interface ColumnContent {
  /** How many cells were looked at. */
  readonly filled: number;
  /** The share of them that are of a kind, from 0 to 1; 0 where none was looked at. */
  readonly share: (kind: ContentKind) => number;
  /** The first filled cell, to show people. */
  readonly example: string;
  /** The first three different texts. */
  readonly samples: readonly string[];
}

/** Enough cells to know a column by. */
const SAMPLE = 40;

/** Looks at the first cells of a column that have something in them. */
export function columnContent(grid: Grid, rows: readonly number[], column: number): ColumnContent {
  const texts: string[] = [];
  for (const row of rows) {
    if (texts.length === SAMPLE) break;
    const text = grid.ownText(row, column);
    if (!isEmpty(text) && !isWide(grid, row, column)) texts.push(text);
  }
  return contentOf(texts);
}

export function contentOf(texts: readonly string[]): ColumnContent {
  const shares = new Map<ContentKind, number>();
  const share = (kind: ContentKind): number => {
    const known = shares.get(kind);
    if (known !== undefined) return known;
    const is = CONTENT_KINDS[kind];
    const found = texts.length === 0 ? 0 : texts.filter((text) => is(text)).length / texts.length;
    shares.set(kind, found);
    return found;
  };
  return { filled: texts.length, share, example: texts[0] ?? "", samples: [...new Set(texts)].slice(0, 3) };
}

/** A text merged over several columns is a title, not a value of the column. */
function isWide(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && merge.right > merge.left;
}
