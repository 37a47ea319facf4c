import type { CellRef } from "./cell-ref";
import type { Day } from "../calendar/day";
import type { Rag } from "./rag";

/** A sheet that we write, as data: nothing is drawn here. Rows and columns count from 0, at A1. */
export interface Drawing {
  /** The name that it should have, of at most 31 characters; another is chosen where that is taken. */
  readonly name: string;
  /** Widths in characters of the ordinary font. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly DrawnRow[];
  /** How many rows from the top stay in sight. */
  readonly frozenRows: number;
  /** The row of headings, repeated at the top of each printed page. */
  readonly headingRow: number;
  /** What the foot of each printed page says at its left; date and page stand beside it. */
  readonly footer: string;
}

/** A sheet of our own, which is cleared and written again. */
export interface SheetDrawing extends Drawing {
  /** What tells this sheet from our others when it is written again, whatever its name then is. */
  readonly key: string;
}

/** A sheet for the officer to fill in, which is hers once it is written. */
export interface FormDrawing extends Drawing {
  /** What each column is for, from the row below the headings on. */
  readonly entries: readonly DrawnEntry[];
  /** So many rows are lined, which are printed even where nothing stands in them. */
  readonly linedRows: number;
  /** So many rows know what their columns are for. */
  readonly entryRows: number;
}

/** What may be typed in a column. Another entry is asked about, and never refused: a plan has its exceptions. */
export type DrawnEntry =
  | { readonly kind: "text" }
  | { readonly kind: "day"; readonly hint: string }
  | { readonly kind: "one-of"; readonly words: readonly string[]; readonly hint: string };

export interface DrawnRow {
  readonly cells: readonly (DrawnCell | undefined)[];
  /** Whether a printed page should begin with this row. */
  readonly startsPage?: boolean;
}

export interface DrawnCell {
  readonly content:
    | { readonly kind: "text"; readonly text: string }
    /** Words that we know, in a cell that looks as if the officer had typed them. */
    | { readonly kind: "label"; readonly text: string }
    | { readonly kind: "number"; readonly number: number }
    | { readonly kind: "percent"; readonly share: number }
    | { readonly kind: "day"; readonly day: Day }
    /** A link to a cell of the plan. */
    | { readonly kind: "link"; readonly text: string; readonly to: CellRef };
  readonly style: DrawnStyle;
}

/** What a cell is, not how it looks: the host has one look for each. */
export type DrawnStyle = "title" | "note" | "heading" | "group" | "body" | "total" | `rag-${Rag}`;
