import type { Milestone } from "../../model/timescale";
import { LIST_JOINT } from "../../vocabulary/doubt-words";
import { BODY_WORDS, START_LEAD, VAGUE_WORDS } from "../../vocabulary/timescale-words";
import { NO_SUCH_DAY } from "../dates/date-form";
import { labelsOf } from "./labels";
import { areSure, isLong, periodsOf } from "./periods";
import { leadOf, timescaleOf, type Phrase, type TimescaleKind } from "./timescale-kind";

/** More words than this for each date are a story, in which not every date is a milestone. */
const MOST_WORDS = 8;

/** Several dates, each with the words that stand beside it. The last is the end of it all. */
export const milestones: TimescaleKind = {
  name: "several dates",
  needs: ["dates"],
  examples: {
    "Apr 2024\nOct 2024": "30 Apr 2024; 31 Oct 2024",
    "Draft: May 2024 / Final: July 2024": "Draft 31 May 2024; Final 31 Jul 2024",
    "Phase 3: Mar 2025": "Phase 3 31 Mar 2025",
    "a) June 2024 b) Sept 2024": "a 30 Jun 2024; b 30 Sep 2024",
    "June 2024 (north), July 2024 (south)": "north 30 Jun 2024; south 31 Jul 2024",
  },
  read(phrase) {
    const { dates } = phrase;
    const labels = labelsOf(phrase);
    if (dates.length === 0 || (dates.length === 1 && (labels[0] ?? "") === "")) return undefined;
    const found = dates.flatMap(({ period }, index): readonly Milestone[] =>
      period === NO_SUCH_DAY ? [] : [{ due: period.last, label: labels[index] ?? "" }],
    );
    const [first] = found;
    if (!first) return undefined;
    const due = found.reduce((last, each) => (each.due > last ? each.due : last), first.due);
    const precision = periodsOf(dates)[0]?.precision ?? "none";
    return {
      value: timescaleOf("multi", { due, milestones: found, precision }),
      sure: isPlain(phrase, found.length) && (dates.length === 1 ? isNamed(phrase) : isList(phrase, found)),
    };
  },
};

function isPlain({ dates, rest }: Phrase, count: number): boolean {
  const isStory = rest.split(/\s+/).length > MOST_WORDS * count;
  return areSure(periodsOf(dates)) && !isStory && !VAGUE_WORDS.test(rest);
}

/** Whether the dates stand beside one another, and none is the start of it all. */
function isList(phrase: Phrase, found: readonly Milestone[]): boolean {
  if (START_LEAD.test(leadOf(phrase))) return false;
  return found.some(({ label }) => label !== "") || isBareList(phrase, found);
}

/**
 * Dates without labels. Two days may be a start and an end, or an old date and its new one; nothing tells,
 * either, where they are not in their order. Quarters and years in a row may be one time.
 */
function isBareList({ dates, text }: Phrase, found: readonly Milestone[]): boolean {
  const isPair =
    dates.length === 2 && dates.some(({ period }) => period !== NO_SUCH_DAY && period.precision === "day");
  if (isPair || dates.some(({ ends }) => ends) || periodsOf(dates).some(isLong)) return false;
  const gaps = dates.slice(1).map((date, index) => text.slice(dates[index]?.to ?? 0, date.from));
  const isInOrder = found.every(({ due }, index) => index === 0 || (found[index - 1]?.due ?? due) < due);
  return isInOrder && gaps.every((gap) => LIST_JOINT.test(gap));
}

/** "Cabinet March 2025" may be a sentence cut short; a colon, a hyphen or a number makes it a name, but for who meets. */
function isNamed({ text, dates }: Phrase): boolean {
  const before = text.slice(0, dates[0]?.from);
  return (/[:–—-]|\d/.test(before) && !BODY_WORDS.test(before)) || /\w\sreview\s*$/i.test(before);
}
