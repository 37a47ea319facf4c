import type { Measure } from "../../model/measure";
import type { Draft } from "./draft";
import type { Cut, Figure } from "./figure";
import { nounBehind } from "./noun-behind";

const NOUN_BEFORE =
  /\b(?:number of|more|new)\s+(?:[a-z-]+\s+){0,3}?(?<noun>(?!(?:increas|decreas|ris|fall|drop|reduc|improv|grow)e?s\b)[a-z]{3,}s|children|people|staff)\b(?=(?:\s[a-z]+ed)?[^a-z]*(?:by|to|:|=|-|–|from|increas|reduc|$))/i;

/** "Increase foster carers by 10", "posts reduced by 12". */
const NOUN_BY =
  /\b(?<noun>[a-z]{2,}[^sui\W]s|children|people|staff)\s+(?:(?:is|are|has|have|been|be|to|will|increased?|reduced?|raised|cut|up|down|rises?|falls?)\s+)*by\s+(?:(?:at least|a further|a minimum of|another|around|up to)\s+)?$/;

/** "%" and the like, or the noun of what is counted: "10 new carers" are carers; a further 14 are the same. */
export function unitOf(figure: Figure, drafts: readonly Draft[]): string | null {
  if (figure.unit !== "") return figure.unit;
  const own = nounOf(figure);
  if (own !== undefined) return own;
  const other = drafts.map((draft) => nounOf(draft.figure)).find((noun) => noun !== undefined);
  return other ?? null;
}

function nounOf({ behind, before, unit, text, to, value }: Figure): string | undefined {
  if (unit !== "") return undefined;
  const [physical] = PHYSICAL.exec(behind) ?? [];
  if (physical !== undefined) return physical.trim();
  const noun = nounBehind(text.slice(to, to + behind.length), value);
  return noun ?? (NOUN_BY.exec(before) ?? NOUN_BEFORE.exec(before))?.groups?.["noun"];
}

/** What is weighed or measured has the name of its unit: "420kg per household". */
const PHYSICAL = /^ ?(?:kg|tonnes?|km|kwh|mwh|hectares?|ha|miles?|litres?|sq ?m|m2|co2e?)\b/;

const PER =
  /(?:\b(?:per|each|every|a)\s+|\/)(?<each>day|week|month|quarter|term|year)\b|\b(?<annum>p\.?a\b)|\b(?<often>daily|weekly|monthly|quarterly|termly|annually|year on year|per annum)\b/;
const OFTEN: Readonly<Record<string, Measure["per"]>> = {
  daily: "day",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  termly: "term",
  annually: "year",
  "year on year": "year",
  "per annum": "year",
};
const EACH: readonly Measure["per"][] = ["day", "week", "month", "quarter", "term", "year"];

/** How often it is counted anew: "each month". */
export function perOf({ behind }: Figure): Measure["per"] {
  // "6 monthly" is no month.
  const { each, often, annum } =
    PER.exec(behind.replace(/^\s?[-–]\s?\d+/, "").replace(/\d[^]*$/, ""))?.groups ?? {};
  if (annum !== undefined) return "year";
  return EACH.find((one) => one === each) ?? OFTEN[often ?? ""];
}

/** What is counted, in the plan's words: what stands behind the figure, else before it. */
export function wordsAround(figure: Figure, { text, dates }: Cut, drafts: readonly Draft[]): string {
  const { to, from, behind, before } = figure;
  const borders = [...dates, ...drafts.map((draft) => draft.figure)]
    .map((other) => other.from)
    .filter((each) => each >= to);
  const after = text.slice(to, Math.min(to + behind.length, ...borders));
  return trimmed(after) || trimmed(text.slice(from - Math.min(before.length, figure.between.length), from));
}

const EDGE = String.raw`(?:or|and|more|above|higher|less|fewer|below|under|over|than|at|least|most|no|not|minimum|maximum|max|min|of|all|to|by|from|in|on|the|a|end|baseline|target|targets|milestones?|current|currently|is|are|actual|between|remains?)`;
const FIRST = new RegExp(String.raw`^(?:[^\p{L}%]|${EDGE}(?![\p{L}’'-]))+`, "iu");
const LAST = new RegExp(String.raw`(?:[^\p{L}\p{N}%)+]|(?<![\p{L}’'-])${EDGE})+$`, "iu");

function trimmed(words: string): string {
  const plain = words.replace(/\s+/g, " ").replace(FIRST, "").replace(LAST, "");
  return /\p{L}{2}/u.test(plain) ? plain : "";
}
