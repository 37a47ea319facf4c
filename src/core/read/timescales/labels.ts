import {
  FILLER_WORDS,
  NO_LABEL,
  REVISED_LEAD,
  SENTENCE_WORDS,
  STEP_WORDS,
  STATUS_IN_TIMESCALE,
} from "../../vocabulary/timescale-words";
import { leadOf, type Phrase } from "./timescale-kind";

const ANY_CASE_FILLER = new RegExp(FILLER_WORDS.source, "gi");

/** A label of one date alone has no more words than this. */
const MOST_WORDS = 6;
/** And no more than this where no colon or hyphen divides it from the date. */
const FEW_WORDS = 3;

/** The words that stand beside each date, as far as they name what is due then. */
export function labelsOf(phrase: Phrase): readonly string[] {
  const { text, dates } = phrase;
  if (dates.length === 1) return [loneLabel(phrase)];
  const gaps = dates.map((date, index) => text.slice(dates[index - 1]?.to ?? 0, date.from));
  const tail = text.slice(dates.at(-1)?.to ?? 0);
  if (labelOf(gaps[0] ?? "") === "" && labelOf(tail) !== "")
    return [...gaps.slice(1), tail].map((each) => labelOf(each));
  // Where the first date has its brackets before it, so have the others: "(i) June (ii) July".
  const mayBeBehind = !/\)\s*$/.test(gaps[0] ?? "");
  return gaps.map((gap, index) => {
    const [, own] = divided(gap, mayBeBehind && index > 0);
    const [behind] = divided(gaps[index + 1] ?? "", mayBeBehind && index + 1 < gaps.length);
    return [labelOf(own), labelOf(behind)].filter((label) => label !== "").join(" ");
  });
}

/** What of the words between two dates belongs to the first of them: those in brackets or behind a hyphen or "for". */
function divided(gap: string, isBetween: boolean): readonly [string, string] {
  const match = isBetween ? /^\s{0,3}(?:[(–-]|for\b)[^\n.;,)/]{2,60}(?:[.;,)/\n]|$)/.exec(gap) : null;
  return match && match[0].length < gap.length ? [match[0], gap.slice(match[0].length)] : ["", gap];
}

/** "Audit – by end of June" has one, a sentence has none: "Report December 2024." */
function loneLabel(phrase: Phrase): string {
  const { text, dates } = phrase;
  const [date] = dates;
  if (!date || /[.…]\s*$/.test(text) || REVISED_LEAD.test(leadOf(phrase))) return "";
  const before = text.slice(0, date.from);
  const label = labelOf(before, true);
  const isNamed = /[:–-]\s*(?:by|in|due|before|end|of|the|\s)*$/i.test(before);
  const isOne = isNamed
    ? label.split(" ").length <= MOST_WORDS
    : isTitle(label) && isRightBefore(label, before);
  return isOne && !isStatus(label) && !NO_LABEL.test(label) ? label : "";
}

/** "Funded until March 2025" is no title, since a word stands between. */
function isRightBefore(label: string, before: string): boolean {
  return before.trimEnd().toLowerCase().endsWith(label.slice(-5).toLowerCase());
}

/** "Impact review March 2025": with nothing to divide them, a few words that say no more than what is due. */
function isTitle(label: string): boolean {
  return (
    /^[A-Z\d]/.test(label) &&
    !/^\d+$/.test(label) &&
    label.split(" ").length <= FEW_WORDS &&
    !SENTENCE_WORDS.test(label)
  );
}

/** "Deferred to March" tells how it stands, and not what is due. */
function isStatus(label: string): boolean {
  return STATUS_IN_TIMESCALE.some(([pattern]) => pattern.test(label.toLowerCase()));
}

/** "Phase 1\nAdolescents" is "Phase 1 Adolescents"; "by end of" and bullets are no label. */
function labelOf(text: string, isLone = false): string {
  const words = text.replace(/\s+/g, " ").replace(/[…*•·]/g, " ");
  const bare = words.replace(ANY_CASE_FILLER, " ");
  // "Start of works" keeps its small words; what is nothing but small words is no label.
  if (!/[\p{L}\d]/u.test(bare) && (isLone || !STEP_WORDS.test(words))) return "";
  const label = words
    .replace(/^[\s,;:/&.)|+–—-]+|[\s,;:/&.(|+–—-]+$/g, "")
    .replace(/^(?:(?:and|then|thereafter|for|with|to)\s)+/i, "")
    .replace(
      /(?:[\s–—:,-]+(?:due|for completion|by|before|in|on|to|at|the|end|of|no later than|to be completed|and|then|thereafter))+$/i,
      "",
    )
    .replace(/^\(|[\s):–—-]+$/g, "")
    .trim();
  // "Phase 1 (North) by" ended with its bracket.
  return label.includes("(") && !label.includes(")") ? `${label})` : label;
}
