import type { Milestone } from "../../model/timescale";
import { NO_SUCH_DAY, type Period } from "../dates/date-form";
import {
  ARROW,
  CHANGED_FROM,
  ORIGINAL_LEAD,
  ORIGINAL_TAIL,
  REVISED_LEAD,
  REVISED_TAIL,
} from "../../vocabulary/timescale-words";
import { areSure, periodsOf } from "./periods";
import { leadOf, tailOf, timescaleOf, type Phrase, type TimescaleKind } from "./timescale-kind";

type Part = "original" | "revised";

/** A date that was put off: the new one holds, the old one is kept. */
export const revised: TimescaleKind = {
  name: "revised date",
  needs: ["dates"],
  examples: {
    "March 2024 (revised to June 2024)": "original 31 Mar 2024; revised 30 Jun 2024",
    "Was Sept 2024, now Dec 2024": "original 30 Sep 2024; revised 31 Dec 2024",
    "31/3/25 (was 31/12/24)": "original 31 Dec 2024; revised 31 Mar 2025",
    "Dec 2024 (revised from Sept 2024)": "original 30 Sep 2024; revised 31 Dec 2024",
    "Moved from May 2024 to July 2024": "original 31 May 2024; revised 31 Jul 2024",
  },
  read(phrase) {
    const periods = periodsOf(phrase.dates);
    const parts = partsOf(phrase);
    if (!parts) return undefined;
    const dues = parts === "span" ? endsOf(phrase) : periods;
    const names: readonly Part[] = parts === "span" ? ["original", "revised"] : parts;
    const milestones = dues
      .map((period, index): Milestone => ({ due: period.last, label: names[index] ?? "revised" }))
      .sort((a, b) => Number(a.label === "revised") - Number(b.label === "revised"));
    const due = milestones.at(-1)?.due ?? null;
    const [first] = dues;
    return {
      value: timescaleOf("multi", { due, milestones, precision: first?.precision ?? "none" }),
      sure: milestones.length === 2 && areSure(dues),
      because: "The date was revised; the new one counts.",
    };
  },
};

/** Which date is which; where only one says so, the others are the opposite. */
function partsOf(phrase: Phrase): readonly Part[] | "span" | undefined {
  if (phrase.dates.length === 1)
    return phrase.dates[0]?.ends && CHANGED_FROM.test(leadOf(phrase)) ? "span" : undefined;
  const marks = phrase.dates.map((date, index) =>
    date.period === NO_SUCH_DAY ? undefined : partOf(phrase, index),
  );
  if (phrase.dates.length > 4 || marks.every((mark) => mark === undefined)) return undefined;
  const other: Part = marks.includes("original") && !marks.includes("revised") ? "revised" : "original";
  const isOver = marks.includes("original") ? marks.indexOf("revised") : -1;
  return marks.map((mark, at) => mark ?? (isOver !== -1 && at > isOver ? "revised" : other));
}

function partOf(phrase: Phrase, index: number): Part | undefined {
  const lead = leadOf(phrase, index);
  const isLast = index === phrase.dates.length - 1;
  const tail = tailOf(phrase, index) + (isLast ? ";" : "");
  if (ORIGINAL_LEAD.test(lead) || CHANGED_FROM.test(lead) || ORIGINAL_TAIL.test(tail)) return "original";
  return REVISED_LEAD.test(lead) || REVISED_TAIL.test(tail) || (index > 0 && ARROW.test(lead))
    ? "revised"
    : undefined;
}

function endsOf({ dates }: Phrase): readonly Period[] {
  return dates[0]?.ends ?? [];
}
