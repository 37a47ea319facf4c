import { showDay } from "../calendar/day";
import type { Progress } from "../model/progress";
import type { Status } from "../model/status";

const WORDS: Readonly<Record<Status, string>> = {
  complete: "complete",
  in_place: "in place: done, and kept up",
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

/** "on track, 60% done, by the entry of 1 May 2024": the last of several entries is the one that counts. */
export function showProgress({ status, percent, updates }: Progress): string {
  const dates = updates.flatMap(({ date }) => date ?? []).sort();
  const latest = updates.length > 1 ? dates.at(-1) : undefined;
  return [
    WORDS[status],
    percent === null ? "" : `${String(percent)}% done`,
    latest === undefined ? "" : `by the entry of ${showDay(latest)}`,
  ]
    .filter(Boolean)
    .join(", ");
}
