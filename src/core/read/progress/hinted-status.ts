import { STATUSES, type Status } from "../../model/status";
import {
  BEGUN_WORDS,
  FIRST_WORDS,
  FUTURE_WORDS,
  LAST_WORDS,
  MAY_WORDS,
  STATUS_HINTS,
} from "../../vocabulary/status-hints";

/** Of longer texts only the beginning is looked at for what it tells. */
const LONGEST = 2_000;

/** A few words in one sentence. */
const SHORT = /^[^.;\n]{3,80}\.?$/;

/** What a narrative without a status tells: never sure, but better than nothing. */
export function hintedStatus(text: string): Status {
  const lower = text.slice(0, LONGEST).toLowerCase();
  const last = SHORT.test(lower) ? LAST_WORDS.find(([pattern]) => pattern.test(lower))?.[1] : undefined;
  const hint = last ?? STATUS_HINTS.find(([pattern]) => pattern.test(lower))?.[1];
  const hinted = STATUSES.find((status) => status === hint);
  if (hinted) return hinted;
  if (isAllToCome(lower)) return FIRST_WORDS.test(lower) ? "not_started" : "planned";
  return MAY_WORDS.test(lower) && !BEGUN_WORDS.test(lower) ? "unknown" : "in_progress";
}

/** "to be completed", "once it is agreed": nothing of that has been yet. */
const STILL_TO_BE =
  /\b(?:to|will|should|would|can|could|may|might|shall|must) (?:then |also |now )?be [a-z]+(?: and [a-z]+ed)?|\b(?:once|until|when|after|following)\b.*/g;

/** Whether every sentence speaks of the future: one that tells of something done shows that it has begun. */
function isAllToCome(text: string): boolean {
  if (!FUTURE_WORDS.test(text)) return false;
  return text
    .split(/[.;!?]\s+|\n/)
    .filter((part) => /\p{L}{2}/u.test(part))
    .every((part) => FUTURE_WORDS.test(part) && !BEGUN_WORDS.test(part.replace(STILL_TO_BE, "")));
}
