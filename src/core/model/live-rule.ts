import type { Area } from "./cell-ref";
import type { Rag } from "./rag";

/**
 * Conditional formatting that shows a rating: one formula over one block of cells. The cells keep
 * their values; the format adds a colour, and words for whoever can't see it.
 */
export interface LiveRule {
  readonly sheet: string;
  readonly area: Area;
  /** With its leading "=", in Excel's English form, relative to the first cell of the area. */
  readonly formula: string;
  readonly rag: Rag;
  /** The number format that writes the rating beside the cell's own text: `@" · Red"`. */
  readonly numberFormat: string;
}

/** The one place that the date of all rules is read from, as a defined name of the workbook. */
export const AS_AT_NAME = "PlanCheck_AsAt";

/** Stands in each formula of ours, does nothing there, and tells our rules from the officer's. */
export const RULE_MARKER = 'N("Plan Check")=0';
