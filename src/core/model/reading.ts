import type { CellRef } from "./cell-ref";

/** A cell, and what it says. */
export interface CellSaying {
  readonly text: string;
  readonly cell: CellRef;
}

/**
 * What we made of one cell. Four answers, because "there is no such column", "nobody filled it in"
 * and "we cannot read it" call for different advice.
 */
export type Reading<T> =
  | {
      readonly kind: "read";
      readonly value: T;
      /** False where a careful officer would look again. */
      readonly sure: boolean;
      readonly cell: CellRef;
      /** What the cell says, where the value is not just that. */
      readonly text?: string | undefined;
      /** The other cells that the value was taken from, each with what it says. */
      readonly besides?: readonly CellSaying[] | undefined;
      /** Whether it comes from a merged cell, or from the row that "As above" points to. */
      readonly carried?: boolean | undefined;
      /** Why it was read so, in a sentence for people, where that is not plain. */
      readonly because?: string | undefined;
    }
  | {
      readonly kind: "unclear";
      readonly text: string;
      readonly cell: CellRef;
      readonly because?: string | undefined;
    }
  | { readonly kind: "blank"; readonly cell: CellRef }
  | { readonly kind: "absent" };

/** The value, or undefined where there is none that we understood. */
export function valueOf<T>(reading: Reading<T>): T | undefined {
  return reading.kind === "read" ? reading.value : undefined;
}

/** The cell that was read or ought to have been filled in; undefined where there is no such column. */
export function cellOf(reading: Reading<unknown>): CellRef | undefined {
  return reading.kind === "absent" ? undefined : reading.cell;
}
