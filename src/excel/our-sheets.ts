/** The sheet property by which we know our own sheets, whatever they are called. Its value is the drawing's key. */
export const SHEET_MARKER = "PlanCheck.Sheet";

/** Stands on a sheet of ours from the first thing written to the last, and tells a half-written one. */
export const UNFINISHED_MARKER = "PlanCheck.Unfinished";

/** A sheet of the workbook, with what we need to know before we touch it. */
export interface KnownSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isHidden: boolean;
  /** The key of the drawing that we wrote on it; undefined for a sheet of the officer's. */
  readonly key: string | undefined;
}
