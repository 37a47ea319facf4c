import type { Area } from "../../model/cell-ref";
import type { Grid } from "../grid";
import type { HeadingMatch } from "./heading-match";

/** A column of a table that was found. */
export interface FoundColumn extends HeadingMatch {
  readonly column: number;
  readonly heading: string;
  /** The first three different texts below it. */
  readonly samples: readonly string[];
  /** Whether the officer said what it is. */
  readonly isAnswered: boolean;
}

/** A table that can be read as a plan or a part of one. Rows and columns count from 0 on the sheet. */
export interface FoundTable {
  readonly grid: Grid;
  /** With all its rows of headings. */
  readonly area: Area;
  /** The first row of its headings, and every other: below it, and where they are repeated after a page break. */
  readonly headingRows: readonly number[];
  /** The rows between, which hold what it is about. */
  readonly rows: readonly number[];
  /** Whether it was copied from pages, which cut rows in two, and lose which cells were merged. */
  readonly isCut: boolean;
  /** The rows before which a page may have broken, so that a cell may go on with the one above. */
  readonly breaks: ReadonlySet<number>;
  readonly columns: readonly FoundColumn[];
  /** Whether a column says what is to be done, or reached, or the officer will say which: targets alone are a plan only where nothing else is. */
  readonly saysWhat: boolean;
  /** Counts from 0 among the tables of the sheet that have the same headings. */
  readonly nth: number;
  /** Whether the officer said that it is no part of the plan. */
  readonly isLeftOut: boolean;
}
