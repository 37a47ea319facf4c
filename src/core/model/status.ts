/** How an action stands. `in_place`: delivered and continuing, which officers count as done. */
export const STATUSES = [
  "complete",
  "in_place",
  "on_track",
  "in_progress",
  "planned",
  "not_started",
  "not_due",
  "at_risk",
  "off_track",
  "overdue",
  "partially_complete",
  "paused",
  "deferred",
  "cancelled",
  "blocked_external",
  "no_update",
  "unknown",
] as const;

export type Status = (typeof STATUSES)[number];
