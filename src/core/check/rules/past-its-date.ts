import { showDay } from "../../calendar/day";
import type { Status } from "../../model/status";
import { cellOf } from "../../model/reading";
import { standingOf } from "../../model/standing";
import { defineRule } from "../define-rule";

/** What ends an action, or stops its clock. */
const SETTLED: readonly (Status | undefined)[] = ["complete", "in_place", "cancelled", "paused"];

export const pastItsDate = defineRule({
  id: "past-its-date",
  title: "Past its date and not complete",
  severity: "error",
  why: "The board will ask why it is late.",
  prepare: ({ asAt }) => asAt,

  find(action, asAt) {
    const { due, daysLate, isComplete, isStatusSure, status } = standingOf(action, asAt);
    const at = cellOf(action.timescale);
    if (!at || !due || daysLate <= 0 || isComplete) return [];
    if (isStatusSure && SETTLED.includes(status)) return [];
    return [{ at, facts: { due, daysLate } }];
  },

  say: ({ due, daysLate }) =>
    `Due ${showDay(due)}, ${daysLate === 1 ? "yesterday" : `${String(daysLate)} days ago`}, and nothing says that it is complete. Record that it is done, or agree a new date.`,
});
