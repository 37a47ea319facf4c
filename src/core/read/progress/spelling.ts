import { OFTEN_MISSPELT } from "../../vocabulary/status-words";
import { statedStatus, type StatedStatus } from "./status-forms";

/** How many words at the beginning are looked at: "on tarck", "this is compleeted". */
const WORDS = 4;

/** The status that a text begins with but for a slip of one letter in one of its words; never sure. */
export function respelled(text: string): StatedStatus | undefined {
  const words = text
    .slice(0, 80)
    .toLowerCase()
    .split(/(?<=[a-z])(?=[^a-z])|(?<=[^a-z])(?=[a-z])/);
  let left = WORDS;
  let isChanged = false;
  const mended = words.map((word) => {
    if (!/^[a-z]/.test(word) || left-- <= 0) return word;
    const meant = word.length < 5 ? undefined : OFTEN_MISSPELT.find((each) => isOneSlip(word, each));
    isChanged ||= meant !== undefined;
    return meant ?? word;
  });
  const stated = isChanged ? statedStatus(mended.join("") + text.slice(80)) : undefined;
  return stated && { ...stated, sure: false };
}

/** One letter too many, too few, or another; or two that changed places. Endings that are right are no slips. */
function isOneSlip(word: string, meant: string): boolean {
  if (word === meant || Math.abs(word.length - meant.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at++;
  if (at >= Math.min(word.length, meant.length) - 1) return false;
  const [a, b] = [word.slice(at), meant.slice(at)];
  const isSwapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return isSwapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}
