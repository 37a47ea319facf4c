import { STATUSES, type Status } from "./status";

/** What an entry of a key can stand for besides a status: it may rate something else. */
export const KEY_MEANINGS = [
  "complete_embedded",
  "not_applicable",
  "new",
  "trend",
  "priority",
  "risk",
] as const;

export const KEY_STATUSES = [...STATUSES, ...KEY_MEANINGS] as const;

export type KeyStatus = Status | (typeof KEY_MEANINGS)[number];
