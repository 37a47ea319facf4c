import { OFTEN_MISSPELT } from "../../vocabulary/status-parts";
import { statedStatus, type StatedStatus } from "./status-forms";

/** How much of the beginning is looked at: "on tarck", "this is compleeted". */
const BEGINNING = 40;

/** These are words of their own: "Referred to the county". */
const OTHER_WORDS: ReadonlySet<string> = new Set(["referred", "stared", "staged", "tracks", "trace"]);

/** Shorter words are too like others. */
const SHORTEST = 5;

/** The status that a text begins with but for a slip of one letter in one of its words; never sure. */
export function respelled(text: string): StatedStatus | undefined {
  const beginning = text.slice(0, BEGINNING).toLowerCase();
  const mended = beginning.replace(/[a-z]+/g, meantBy);
  const stated = mended === beginning ? undefined : statedStatus(mended + text.slice(BEGINNING));
  return stated && { ...stated, sure: false };
}

function meantBy(word: string): string {
  if (word.length < SHORTEST || OFTEN_MISSPELT.includes(word) || OTHER_WORDS.has(word)) return word;
  return OFTEN_MISSPELT.find((meant) => isOneSlip(word, meant)) ?? word;
}

/** One letter too many, too few, or another; or two that changed places. Other endings are no slips. */
function isOneSlip(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1) return false;
  const at = firstDifference(word, meant);
  if (at >= Math.min(word.length, meant.length) - 1) return false;
  const [a, b] = [word.slice(at), meant.slice(at)];
  return isSwapped(a, b) || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  return at;
}

function isSwapped(a: string, b: string): boolean {
  return a.slice(0, 2) === b.charAt(1) + b.charAt(0) && a.slice(2) === b.slice(2);
}
