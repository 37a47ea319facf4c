import { NUMBER_WORDS } from "../../vocabulary/number-words";
import type { FoundNumber } from "./figure";
import { nounBehind } from "./noun-behind";

/** Where a number in words is meant as one: at the beginning of a line or sentence, or behind what is to be done. */
const IN_WORDS = new RegExp(
  String.raw`(?<lead>^|[\n•;.]\s{0,3}|\s[–-]\s|:\s|\b(?:at least|minimum of|up to|no (?:more|fewer|less) than|(?:fewer|less|more) than|within|recruit|deliver|hold|train|establish|appoint|host|run|create|provide|plant|install|complete|publish|carry out|undertake|to|at)\s)(?<digits>${[...NUMBER_WORDS.keys()].join("|")})(?=\s[a-z]|(?<=zero|nil)(?:\W|$))`,
  "gi",
);

/** No counts: "two thirds of", "one of the". */
const NO_COUNT =
  /^\s(?:thirds?|quarters?|half|halves|fifths?|in|of|or|and|to|hundred|thousand|million|by)\b/i;
const TIME = /^\s(?:working |calendar |school )?(?:hour|day|week|month|term|year)s?\b/i;
const AGAIN = /^[^.;\n]{0,60}\b(?:per|each|every|an?|annually|termly|monthly|weekly|quarterly)\b/i;

/** "Two sessions each term": numbers written as words, where they count something. */
export function numbersInWords(text: string): readonly FoundNumber[] {
  return [...text.matchAll(IN_WORDS)].flatMap(({ index, 0: found, groups }) => {
    const { lead = "", digits: word = "" } = groups ?? {};
    const value = NUMBER_WORDS.get(word.toLowerCase());
    const at = index + found.length - word.length;
    const behind = text.slice(at + word.length);
    if (value === undefined || NO_COUNT.test(behind) || !isMeant(lead.trim(), value, behind)) return [];
    return [{ index: at, 0: word, groups: { digits: String(value) } }];
  });
}

/** "to zero", "within one month", "one visit each term", "two sessions"; and not "at one with". */
function isMeant(lead: string, value: number, behind: string): boolean {
  if (value === 0) return /^(?:to|at|than|[:–-])$/i.test(lead);
  if (TIME.test(behind)) return /(?:within|than|to)$/i.test(lead);
  if (/^(?:to|at)$/i.test(lead)) return false;
  return (value > 1 || AGAIN.test(behind)) && nounBehind(behind, value) !== undefined;
}
