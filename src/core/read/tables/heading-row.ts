import type { HeadingMatch } from "./heading-match";

/** A cell of a row of headings. */
export interface FoundHeading {
  readonly column: number;
  readonly heading: string;
  /** Undefined where its words are none of ours, or there are none. */
  readonly match: HeadingMatch | undefined;
}

/** A row that says what its columns are; where a narrow column cut the words, or a heading stands over others, several rows. */
export interface HeadingRow {
  readonly row: number;
  /** With a row right below that explains how to fill in the columns. */
  readonly lastRow: number;
  /** Whether the same words stood over a table before: headings that are repeated on each page. */
  readonly isRepeat: boolean;
  /** From the first column of the sheet to the last that has a heading. */
  readonly headings: readonly FoundHeading[];
}
