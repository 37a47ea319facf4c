import { daysBetween, type Day } from "../calendar/day";
import type { Action } from "./plan";
import type { Status } from "./status";
import { valueOf } from "./reading";
import type { Timescale } from "./timescale";

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
  const { status, isStatusSure } = statusOf(action);
  return {
    asAt,
    status,
    isStatusSure,
    isComplete: isComplete(action),
    dues,
    due,
    nextDue: dues.find((day) => day >= asAt),
    daysLate: due ? daysBetween(due, asAt) : 0,
  };
}

/** Whether the progress says so, on whatever day. */
export function isComplete(action: Action): boolean {
  const { status, isStatusSure } = statusOf(action);
  return (status === "complete" && isStatusSure) || valueOf(action.progress)?.percent === 100;
}

function duesOf(action: Action): readonly Day[] {
  const timescale = valueOf(action.timescale);
  if (!timescale) return NONE;
  const { kind, milestones } = timescale;
  if (kind === "multi") return daysOf(milestones);
  const ends = kind === "date" || kind === "range" || kind === "conditional";
  return ends && timescale.due ? [timescale.due] : NONE;
}

const NONE: readonly Day[] = [];

/** A date that was revised is no longer due; the plan keeps it to show what was agreed at first. */
function daysOf(milestones: Timescale["milestones"]): readonly Day[] {
  return milestones
    .filter(({ label }) => label !== "original")
    .map(({ due }) => due)
    .sort();
}

/** What the progress says; where it says nothing, a status that stands in the place of the date. */
function statusOf(action: Action): Pick<Standing, "status" | "isStatusSure"> {
  const { progress } = action;
  if (progress.kind === "read" && progress.value.status !== "no_update") {
    return { status: progress.value.status, isStatusSure: progress.sure };
  }
  const word = valueOf(action.timescale)?.statusWord;
  return word
    ? { status: IN_TIMESCALE.get(word) ?? "complete", isStatusSure: true }
    : { status: undefined, isStatusSure: false };
}

/** Status words in a timescale that mean anything else than done. */
const IN_TIMESCALE: ReadonlyMap<string, Status> = new Map([
  ["in place", "in_place"],
  ["overdue", "overdue"],
  ["not started", "not_started"],
  ["not due", "not_due"],
  ["partially complete", "partially_complete"],
  ["in progress", "in_progress"],
  ["on track", "on_track"],
  ["paused", "paused"],
  ["deferred", "deferred"],
  ["cancelled", "cancelled"],
]);
