import { MONTH_PATTERN } from "../../vocabulary/months";
import { APPROVED, DELIVERED, STEPS_ONLY } from "../../vocabulary/done-things";

/** A date at the end: "May 2023", "in September", "on 12/03/24". */
const DATE_BEHIND = new RegExp(
  String.raw`[\s,(–-]{1,3}(?:(?:in|on|at the end of|by end of)\s)?(?:(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:${MONTH_PATTERN})\b\.?(?:\s\d{2,4})?|(?:autumn|spring|summer|winter)(?: term)?(?: \d{1,4}){0,2}|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)[).\s]*$`,
);

/** "be installed", "have been told", "not repaired", "once adopted": it is not, or is told as a part of a story. */
const NOT_SO =
  /\b(?:be|being|been|has|have|had|not|to|will|if|once|when|until|after|awaiting|draft|some|most|half|first|initial|two|three|four|five|phase|stage|part|interim|but|subject)\b/;

const DELIVERED_VERB = new RegExp(`^(?:${DELIVERED})$`);

/** The last word, behind the thing: "bins installed". */
const VERB = /^(?:[a-z&/’'-]+ ){1,12}([a-z]+ed|held|built|bought|sold|let)$/;
/** "Bins installed at the park". */
const WITH_PLACE = new RegExp(
  String.raw`^(?:[a-z&/’'-]+ ){1,5}(?:${DELIVERED}|went live) (?:at|on|in|across|throughout|by)(?: [a-z&/’'-]+){1,5}$`,
);

/** With more words before it, what was done may be one step of many. */
const MOST_WORDS = 7;

/** A few words that name a thing, and that it was done: "New bins installed", "Assets risk assessed in September". */
export function isThingDone(lower: string): boolean {
  const bare = lower.replace(DATE_BEHIND, "").replace(/[.\s]+$/, "");
  if (NOT_SO.test(bare)) return false;
  if (APPROVED.test(bare)) return true;
  if (/\d/.test(bare)) return false;
  const verb = VERB.exec(bare)?.[1];
  if (verb === undefined) return WITH_PLACE.test(bare);
  if (STEPS_ONLY.test(verb)) return false;
  if (DELIVERED_VERB.test(verb)) return true;
  if (bare.split(" ").length > MOST_WORDS) return false;
  return bare.startsWith("all ") || bare.length < lower.replace(/[.\s]+$/, "").length;
}
