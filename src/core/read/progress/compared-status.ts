import type { Status } from "../../model/status";
import { BETTER_LOW } from "../../vocabulary/measure-words";

const NUMBER = String.raw`£?(\d[\d,]*(?:\.\d+)?)`;

/** "19 compared to 17": what is now stands first. */
const COMPARED = new RegExp(
  String.raw`${NUMBER}[^.;\n]{0,60}?(?:[–(,;-]\s?(?:the )?target\b|\b(?:compared (?:to|with)|up from|down from|an? (?:increase|improvement|rise|reduction|decrease|fall|drop) from|against)\b)[^.;\n\d]{0,40}${NUMBER}`,
);

/** "from 62% to 70%": what is now stands last. */
const FROM_TO = new RegExp(
  String.raw`\b(?:increased|improved|risen|rose|gone up|reduced|decreased|fallen|fell|dropped|gone down|moved|increase|improvement|rise|reduction|decrease|fall|drop)\b[^.;\n\d]{0,60}\bfrom ${NUMBER}[^.;\n\d]{0,30}\bto ${NUMBER}`,
);

/** "fallen to 62 from 70": what is now stands first. */
const TO_FROM = new RegExp(
  String.raw`\b(?:increased|improved|risen|rose|gone up|reduced|decreased|fallen|fell|dropped|gone down)\b[^.;\n\d]{0,20}\bto ${NUMBER}[^.;\n\d]{0,30}\bfrom ${NUMBER}`,
);

/** "increased by 12%". */
const BY =
  /\b(?:has|have|had|was|were)?\s?(increased|improved|risen|rose|grown|gone up|reduced|decreased|fallen|fell|dropped|gone down) by (?:over |around |about |nearly |almost )?£?\d/;

/** "76%, an increase of 9% since May". */
const AN_INCREASE =
  /\d ?%?,? (?:which is |this is )?an? (increase|improvement|rise|reduction|decrease|fall|drop) of (?:over |around |nearly )?£?\d/;

/** "up 6% on last year". */
const UP_OR_DOWN =
  /\b(up|down) (?:by )?£?\d[\d,.]*(?: ?%| ?pp| percentage points?)? (?:on|from|since|compared|this|against|over)\b/;

/** What two figures tell of progress: more is better, unless they count something bad; what was reduced was meant to be. */
export function comparedStatus(text: string): Status | undefined {
  if (!/\d/.test(text)) return changeOfBad(text);
  const change = (BY.exec(text) ?? AN_INCREASE.exec(text) ?? UP_OR_DOWN.exec(text))?.[1];
  if (change !== undefined) return isGoodChange(UPWARDS.test(change), text);
  const [, now, before] = COMPARED.exec(text) ?? TO_FROM.exec(text) ?? swapped(FROM_TO.exec(text));
  const more = amountOf(now) - amountOf(before);
  if (Number.isNaN(more) || more === 0) return undefined;
  return isGoodChange(more > 0, text);
}

/** "Exclusions have risen": of what is bad, it tells enough without a figure. */
const HAS_RISEN =
  /\b(?:has|have) (?:also |again |now )?(risen|increased|grown|fallen|reduced|decreased|dropped|declined)\b/;

const UPWARDS = /^(?:incr|impr|ris|rose|gro|gone up|up)/;

/** What is good or bad without a figure can be told only of what is bad. */
function changeOfBad(text: string): Status | undefined {
  const change = HAS_RISEN.exec(text)?.[1];
  return change !== undefined && BETTER_LOW.test(text) ? isGoodChange(UPWARDS.test(change), text) : undefined;
}

function isGoodChange(isUp: boolean, text: string): Status {
  const isGood = isUp ? !BETTER_LOW.test(text) : BETTER_LOW.test(text) || /\breduc/.test(text);
  return isGood ? "on_track" : "at_risk";
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] {
  return match ? [match[0], match[2], match[1]] : [];
}

function amountOf(digits: string | undefined): number {
  return Number(digits?.replaceAll(",", "") ?? Number.NaN);
}
