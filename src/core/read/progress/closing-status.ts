import type { Status } from "../../model/status";
import { OF_THE_WHOLE } from "./of-the-whole";
import { statedStatus } from "./status-forms";

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

const NOW =
  /(?:[,;–-]\s*(?:but |and )?|\bbut )(?:(?:is|are|it is|this is|has|have) )?now ([^.;,]{4,40})[.!\s]*$/i;

/** "Was delayed, now complete": what is now counts, behind what was. */
export function statusNow(text: string): Status | undefined {
  if (text.length > LONGEST) return undefined;
  const [, now] = NOW.exec(text) ?? [];
  const stated = now === undefined ? undefined : statedStatus(now);
  const isOne = stated && (OF_THE_WHOLE.includes(stated.status) || stated.status === "in_progress");
  return isOne && (stated.sure || stated.status === "on_track") ? stated.status : undefined;
}
