import type { Status } from "../../model/status";
import { statedStatus } from "./status-forms";

/** What a later sentence may say of the whole action; "planned" or "in progress" is said of its next step. */
const OF_THE_WHOLE: readonly Status[] = [
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
];

/** Of longer entries only the end is looked at. */
const LONGEST = 600;

/** "Policy published. Complete.": the last sentence that is a status and little more, behind a story. */
export function closingStatus(text: string): Status | undefined {
  const sentences = text.slice(-LONGEST).split(/[.;!?\n]\s*(?=\S)|\s[–-]\s/);
  const later = sentences.slice(1).reverse();
  for (const sentence of later) {
    const stated = statedStatus(sentence);
    if (stated?.sure !== true || !OF_THE_WHOLE.includes(stated.status)) continue;
    if (isShort(stated.rest, stated.status)) return stated.status;
  }
  return undefined;
}

/** Nothing may follow "complete"; "on track" and the like may say for what. */
function isShort(rest: string, status: Status): boolean {
  const plain = rest.replace(/[\s.!)]+$/, "");
  if (status === "complete" || status === "in_place") return plain === "";
  return plain === "" || /^ (?:for|to|in|by|until|due|owing|because|pending|with|as)\b/.test(plain);
}

/** "Was delayed, now complete": what is now counts, behind what was. */
export function statusNow(text: string): Status | undefined {
  if (text.length > LONGEST) return undefined;
  const [, now] = /[,;–-]\s*(?:but |and )?now ([^.;,]{4,40})[.!\s]*$/i.exec(text) ?? [];
  const stated = now === undefined ? undefined : statedStatus(now);
  return stated?.sure === true && OF_THE_WHOLE.includes(stated.status) ? stated.status : undefined;
}
