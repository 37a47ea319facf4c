import { STATUSES, type Status } from "../../model/status";
import {
  BEGUN_WORDS,
  DONE_HINT,
  DONE_VERBS,
  FIRST_WORDS,
  FUTURE_WORDS,
  LAST_WORDS,
  MAY_WORDS,
  STATUS_HINTS,
} from "../../vocabulary/status-hints";
import { comparedStatus } from "./compared-status";
import { isThingDone } from "./thing-done";

/** Of longer texts only the beginning is looked at for what it tells. */
const LONGEST = 2_000;

/** "Despite delays in the spring, …": what was no hindrance in the end. */
const DESPITE = /\b(?:despite|notwithstanding) (?:[\w'-]+ ){1,5}/g;

/** A few words in one sentence. */
const SHORT = /^[^.;\n]{3,80}\.?$/;

/** What a narrative without a status tells: never sure, but better than nothing. */
export function hintedStatus(text: string): Status {
  const lower = text.slice(0, LONGEST).toLowerCase().replaceAll("’", "'").replace(DESPITE, "");
  return hintIn(lower) ?? comparedStatus(lower) ?? (isAllDone(lower) ? "complete" : statusOfStory(lower));
}

function hintIn(text: string): Status | undefined {
  const last = SHORT.test(text) ? LAST_WORDS.find(([pattern]) => pattern.test(text))?.[1] : undefined;
  const hint = last ?? STATUS_HINTS.find(([pattern]) => pattern.test(text))?.[1];
  if (hint === undefined && SHORT.test(text) && isThingDone(text)) return "complete";
  return STATUSES.find((status) => status === hint);
}

function statusOfStory(text: string): Status {
  if (isAllToCome(text)) return FIRST_WORDS.test(text) ? "not_started" : "planned";
  return MAY_WORDS.test(text) && !BEGUN_WORDS.test(text) ? "unknown" : "in_progress";
}

/** What is done is all of it only where nothing is said to go on behind it. */
function isAllDone(text: string): boolean {
  const done = DONE_HINT.exec(text);
  if (!done) return false;
  // "82% are completed" tells how far it is.
  if (
    /\d ?(?:%|per ?cent)|\d (?:of|out of) (?:the )?\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|half|majority) (?:of|out of)\b/.test(
      text,
    ) &&
    !/\b100 ?%/.test(text)
  )
    return false;
  // "once the review is complete" is still to come.
  if (/\b(?:once|until|when|after|if)\b[^.;]*$/.test(text.slice(0, done.index))) return false;
  const behind = text.slice(done.index + done[0].length).replace(/\bno further\b.*/, "");
  return !FUTURE_WORDS.test(behind) && !BEGUN_WORDS.test(behind);
}

/** "to be completed", "has been arranged for", "once it is agreed": nothing of that has been yet. */
const STILL_TO_BE =
  /\b(?:to|will|should|would|can|could|may|might|shall|must) (?:then |also |now )?be [a-z]+(?: and [a-z]+ed)?|\b(?:(?:is|are|was|were|has been|have been) (?:now |also |currently )*)?(?:planned|scheduled|arranged|booked|diarised|organised|set up|set|due|agreed|intended|on the agenda)\b|\b(?:once|until|when|after|following)\b.*/g;

/** "revised guidance to be written": what it will be, and not what was done. */
const TO_BE_MADE =
  /\b(?:revised|updated|agreed|approved|reviewed|developed) (?=[a-z]+ (?:[a-z]+ ){0,6}to (?:be|go|(?:the )?(?:full )?(?:cabinet|council|executive|board|committee|scrutiny|panel|governors))\b)/g;

/** Whether every sentence speaks of the future: one that tells of something done shows that it has begun. */
function isAllToCome(text: string): boolean {
  if (!FUTURE_WORDS.test(text)) return false;
  return text
    .split(/[.;!?]\s+|\n/)
    .filter((part) => /\p{L}{2}/u.test(part))
    .every(
      (part) => FUTURE_WORDS.test(part) && !isBegun(part.replace(TO_BE_MADE, "").replace(STILL_TO_BE, "")),
    );
}

function isBegun(part: string): boolean {
  return BEGUN_WORDS.test(part) || DONE_VERBS.test(part);
}
