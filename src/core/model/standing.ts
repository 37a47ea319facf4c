import { daysBetween, type Day } from "../calendar/day";
import type { Action } from "./plan";
import type { Status } from "./progress";
import { valueOf } from "./reading";

/** How an action stands on a day: what both the check and the rating go by. */
export interface Standing {
  readonly asAt: Day;
  /** What the progress says; undefined where there is none. */
  readonly status: Status | undefined;
  /** Whether a status is named, instead of guessed from what the text tells. */
  readonly isStatusSure: boolean;
  readonly isComplete: boolean;
  /** All days on which something is due, in order; none for what recurs or goes on. */
  readonly dues: readonly Day[];
  /** The last of them. */
  readonly due: Day | undefined;
  /** The first that has not passed. */
  readonly nextDue: Day | undefined;
  /** Days since the last of them; 0 or less where it has not passed. */
  readonly daysLate: number;
}

/** How the action stands on that day. */
export function standingOf(action: Action, asAt: Day): Standing {
  const dues = duesOf(action);
  const due = dues.at(-1);
  const progress = valueOf(action.progress);
  const status =
    progress?.status === "no_update" ? undefined : (progress?.status ?? statusInTimescale(action));
  const isStatusSure = progress
    ? action.progress.kind === "read" && action.progress.sure
    : status !== undefined;
  return {
    asAt,
    status,
    isStatusSure,
    isComplete: (status === "complete" && isStatusSure) || progress?.percent === 100,
    dues,
    due,
    nextDue: dues.find((day) => day >= asAt),
    daysLate: due ? daysBetween(due, asAt) : 0,
  };
}

function duesOf(action: Action): readonly Day[] {
  const timescale = valueOf(action.timescale);
  if (!timescale) return [];
  switch (timescale.kind) {
    case "multi":
      return timescale.milestones.map((milestone) => milestone.due).sort();
    case "date":
    case "range":
    case "conditional":
      return timescale.due ? [timescale.due] : [];
    default:
      return [];
  }
}

function statusInTimescale(action: Action): Status | undefined {
  const word = valueOf(action.timescale)?.statusWord;
  if (!word) return undefined;
  if (word === "in place") return "in_place";
  return word === "overdue" || word === "not started"
    ? word === "overdue"
      ? "overdue"
      : "not_started"
    : "complete";
}
