import { NO_SUCH_DAY } from "../dates/date-form";
import type { Milestone } from "../../model/timescale";
import { timescaleOf, type Phrase, type TimescaleKind } from "./timescale-kind";

/** Several dates, each with the words that stand before it. The last is the end of it all. */
export const milestones: TimescaleKind = {
  name: "several dates",
  examples: {
    "Apr 2024\nOct 2024": "30 Apr 2024; 31 Oct 2024",
    "Draft: May 2024 / Final: July 2024": "Draft 31 May 2024; Final 31 Jul 2024",
    "Phase 3: Mar 2025": "Phase 3 31 Mar 2025",
  },
  read(phrase) {
    const found = milestonesOf(phrase);
    const [first] = found;
    if (!first || (found.length === 1 && first.label === "")) return undefined;
    const due = found.reduce((last, each) => (each.due > last ? each.due : last), first.due);
    const sure = phrase.dates.every((date) => date.period !== NO_SUCH_DAY && date.period.sure);
    const [date] = phrase.dates;
    const precision = date && date.period !== NO_SUCH_DAY ? date.period.precision : "none";
    return { value: timescaleOf("multi", { due, milestones: found, precision }), sure };
  },
};

function milestonesOf({ text, dates }: Phrase): readonly Milestone[] {
  let after = 0;
  const found: Milestone[] = [];
  for (const { from, to, period } of dates) {
    const label = labelOf(text.slice(after, from));
    if (period !== NO_SUCH_DAY) found.push({ due: period.last, label });
    after = to;
  }
  return found;
}

/** "Phase 1\nAdolescents" is "Phase 1 Adolescents"; "by end of" and bullets are no label. */
function labelOf(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:/&.•·–-]+|[\s,;:/&.•·–(-]+$/g, "")
    .replace(/^\)?\s*(?:and|then)\b/i, "")
    .replace(
      /\b(?:due(?: for completion)?|by|before|in|on|to|at|the|end|of|no later than|to be completed|complete)\b\s*/gi,
      "",
    )
    .trim();
}
