import type { Progress } from "../model/progress";
import type { Status } from "../model/status";

const WORDS: Readonly<Record<Status, string>> = {
  complete: "complete",
  in_place: "in place (done, and continuing)",
  on_track: "on track",
  in_progress: "in progress",
  planned: "planned",
  not_started: "not started",
  not_due: "not yet due",
  at_risk: "at risk",
  off_track: "off track",
  overdue: "overdue",
  partially_complete: "complete in part",
  paused: "paused",
  deferred: "put off",
  cancelled: "cancelled",
  blocked_external: "held up by others",
  no_update: "no update",
  unknown: "progress without a status",
};

/** "on track": all that a cell need hold that means just that. "Completed" is no less plain than "complete". */
export function statusOf({ status }: Progress): string {
  return status === "complete" ? "completed" : WORDS[status];
}

/** "on track, 60% done" */
export function showProgress({ status, percent }: Progress): string {
  return percent === null ? WORDS[status] : `${WORDS[status]}, ${String(percent)}% done`;
}
