import type { CellRef } from "./cell-ref";
import type { Day } from "../calendar/day";
import type { Rag } from "./rag";

/** A sheet that we write, as data: nothing is drawn here. Rows and columns count from 0, at A1. */
export interface SheetDrawing {
  /** What tells this sheet from our others when it is written again, whatever its name then is. */
  readonly key: string;
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

export interface DrawnRow {
  readonly cells: readonly (DrawnCell | undefined)[];
  /** Whether a printed page should begin with this row. */
  readonly startsPage?: boolean;
}

export interface DrawnCell {
  readonly content:
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "number"; readonly number: number }
    | { readonly kind: "percent"; readonly share: number }
    | { readonly kind: "day"; readonly day: Day }
    /** A link to a cell of the plan. */
    | { readonly kind: "link"; readonly text: string; readonly to: CellRef };
  readonly style: DrawnStyle;
}

/** What a cell is, not how it looks: the host has one look for each. */
export type DrawnStyle = "title" | "note" | "heading" | "group" | "body" | "total" | `rag-${Rag}`;
