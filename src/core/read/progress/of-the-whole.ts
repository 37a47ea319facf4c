import type { Status } from "../../model/status";

/** What is said of the whole action; "planned" or "in progress" is said of its next step as well. */
export const OF_THE_WHOLE: readonly Status[] = [
  "complete",
  "in_place",
  "on_track",
  "at_risk",
  "off_track",
  "overdue",
  "paused",
  "deferred",
  "cancelled",
  "not_started",
  "partially_complete",
  "blocked_external",
];
