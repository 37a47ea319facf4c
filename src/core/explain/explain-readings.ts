import { addressOf } from "../model/cell-ref";
import { valueOf, type Reading } from "../model/reading";
import type { Action } from "../model/plan";
import { EXPLAINED_FIELDS } from "./explained-fields";
import type { Explanation } from "./explanation";

/** What the cells of one field were read as, in the order of the plan. */
export interface ExplainedColumn {
  /** "Timescales" */
  readonly title: string;
  readonly explanations: readonly Explanation[];
}

/**
 * How every cell was read of which there is something to tell: all that is not sure, all that was not
 * understood, and all that means another thing than it says. What governs
 * several actions is told of once, as long as it is read alike for all.
 */
export function explainReadings(actions: readonly Action[]): readonly ExplainedColumn[] {
  return EXPLAINED_FIELDS.map(({ title, of }) => {
    const explanations = new Map<string, Explanation>();
    actions.forEach((each, action) => {
      const { reading, sentence } = of(each);
      if (sentence === undefined || reading.kind === "absent") return;
      const told = `${addressOf(reading.cell)} ${sentence}`;
      if (explanations.has(told)) return;
      const sure = isSure(each, reading);
      explanations.set(told, { action, cell: reading.cell, sure, sentence });
    });
    return { title, explanations: [...explanations.values()] };
  }).filter(({ explanations }) => explanations.length > 0);
}

/** A day that no calendar has is surely read, and surely wrong. */
function isSure({ timescale }: Action, reading: Reading<unknown>): boolean {
  if (reading === timescale && valueOf(timescale)?.kind === "invalid") return false;
  return reading.kind === "read" && reading.sure;
}
