import type { CellRef } from "../model/cell-ref";

/** What one cell of an action was read as, and why. */
export interface Explanation {
  /** The action's place in the plan, from 0. */
  readonly action: number;
  readonly cell: CellRef;
  /** False where a careful officer would look again, or where nothing was understood. */
  readonly sure: boolean;
  /** One or two sentences: "“Apr 2020” is read as 30 Apr 2020: a month means its last day." */
  readonly sentence: string;
}
