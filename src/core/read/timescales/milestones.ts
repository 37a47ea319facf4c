import type { Milestone } from "../../model/timescale";
import { VAGUE_WORDS } from "../../vocabulary/timescale-words";
import { NO_SUCH_DAY } from "../dates/date-form";
import { labelsOf } from "./labels";
import { areSure, periodsOf } from "./periods";
import { timescaleOf, type TimescaleKind } from "./timescale-kind";

/** More words than this for each date are a story, in which not every date is a milestone. */
const MOST_WORDS = 12;

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
    const periods = periodsOf(dates);
    const isStory = phrase.rest.split(/\s+/).length > MOST_WORDS * found.length;
    return {
      value: timescaleOf("multi", { due, milestones: found, precision: periods[0]?.precision ?? "none" }),
      sure: areSure(periods) && !isStory && !VAGUE_WORDS.test(phrase.rest),
    };
  },
};
