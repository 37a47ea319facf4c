import { shortAddress, type CellRef, type Report } from "../../core";

/** A sentence about an action, and the cell to go to. */
export interface CellItem {
  readonly key: string;
  /** The action's reference, or its row. */
  readonly name: string;
  readonly sentence: string;
  readonly where: string;
  readonly cell: CellRef;
}

/** "F7"; the sheet is told only where the plan stands on several. */
export function placeIn({ tables }: Report, cell: CellRef): string {
  const isElsewhere = tables.some((table) => table.sheet !== cell.sheet);
  return isElsewhere ? `${cell.sheet}, ${shortAddress(cell)}` : shortAddress(cell);
}
