import type { Timescale } from "../../model/timescale";
import {
  NEGATING_WORDS,
  OR_LATER_WORDS,
  PAST_WORDS,
  PLANNED_WORDS,
  STANDING_WORDS,
  TO_BE,
} from "../../vocabulary/doubt-words";
import { COUNTED_THINGS } from "../../vocabulary/period-words";
import { BY_WORDS } from "../../vocabulary/timescale-words";
import { amountIn } from "./amount-of-time";
import { leadOf, tailOf, type Phrase } from "./timescale-kind";

/**
 * Why a reading with a date in it is less sure than its dates are: something stands beside them that may
 * change what they mean, and was not understood. Undefined where there is nothing of the kind.
 */
export function doubtOf(phrase: Phrase, value: Timescale): string | undefined {
  const word = phrase.dates.length > 0 ? doubtfulWord(phrase, value) : undefined;
  return word === undefined ? undefined : `“${word.trim()}” may change what is meant by the date.`;
}

function doubtfulWord(phrase: Phrase, { kind, milestones }: Timescale): string | undefined {
  const { rest } = phrase;
  // Words of what was put off are why it was read so.
  const isRevised = milestones.some(({ label }) => label === "revised");
  if (isRevised || kind === "status") return wordOf(NEGATING_WORDS, rest);
  return (
    wordOf(NEGATING_WORDS, rest) ??
    wordOf(OR_LATER_WORDS, kind === "recurring" ? "" : rest) ??
    wordOf(STANDING_WORDS, rest) ??
    beside(phrase, kind)
  );
}

function wordOf(pattern: RegExp, text: string): string | undefined {
  return pattern.exec(text)?.[0];
}

/** The kinds whose dates are read as days by which. */
const BY_A_DAY: ReadonlySet<Timescale["kind"]> = new Set(["date", "multi", "conditional"]);

function beside(phrase: Phrase, kind: Timescale["kind"]): string | undefined {
  const at = phrase.dates.map((_, index) => index);
  const number = at.map((index) => looseNumber(phrase, index)).find((found) => found !== undefined);
  if (number !== undefined || !BY_A_DAY.has(kind)) return number;
  const past = at.map((index) => pastWord(leadOf(phrase, index))).find((found) => found !== undefined);
  return past ?? amountBeside(phrase);
}

/** "Approved at Cabinet March 2023"; not "to be approved", and not "approved by March 2023". */
function pastWord(lead: string): string | undefined {
  if (BY_WORDS.test(lead)) return undefined;
  return [...lead.matchAll(PAST_WORDS)].find(
    ({ 0: word, index }) => !PLANNED_WORDS.test(word) && !TO_BE.test(lead.slice(0, index)),
  )?.[0];
}

function amountBeside({ rest }: Phrase): string | undefined {
  const amount = amountIn(rest);
  const text = amount && rest.slice(amount.from, amount.to);
  return text !== undefined && !/^(?:an?|one)\b/.test(text) ? text : undefined;
}

const NUMBER_BEFORE = /(?:^|[\s(])(?<number>[a-z]{0,2}\d{1,4}[a-z]?)[\s.,/-]{0,2}$/;
const NUMBER_BEHIND = /^[\s.,/-]{0,2}(?<number>[a-z]?\d{1,4}[a-z]?)(?:[\s.,/-]|$)/;
const COUNTED = new RegExp(String.raw`\b(?:${COUNTED_THINGS})s?\s?$`);

/** A number right beside a date may be a part of it: "l5 March 2025". Those of phases and of lists are none. */
function looseNumber(phrase: Phrase, index: number): string | undefined {
  const isLast = index === phrase.dates.length - 1;
  const behind = isLast ? NUMBER_BEHIND.exec(tailOf(phrase, index)) : null;
  return numberBefore(leadOf(phrase, index)) ?? behind?.groups?.["number"];
}

function numberBefore(lead: string): string | undefined {
  const match = NUMBER_BEFORE.exec(lead);
  const number = match?.groups?.["number"] ?? "";
  const isItem = /^\s?\(?\d{1,2}(?:[.)]|\s?-)/.test(match?.[0] ?? "");
  const isNone = !match || isItem || COUNTED.test(lead.slice(0, match.index + match[0].indexOf(number)));
  return isNone ? undefined : number;
}
