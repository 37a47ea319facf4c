import { RAG_WORDS } from "../model/rag";
import type { Action } from "../model/plan";
import type { Reading } from "../model/reading";
import { showTimescale } from "../model/show-timescale";
import { explainReading } from "./explain-reading";
import { namesOf, showLeads } from "./show-leads";
import { figuresOf, showMeasures } from "./show-measures";
import { showProgress, statusOf } from "./show-progress";

/** One of the fields of an action, and how a reading of it explains itself. */
export interface ExplainedField {
  /** What one of its cells is called, and what they are called together. */
  readonly name: string;
  readonly title: string;
  readonly of: (action: Action) => Told;
  readonly readingOf: (action: Action) => Reading<unknown>;
}

/** A reading, and the sentence that explains it where there is something to tell. */
export interface Told {
  readonly reading: Reading<unknown>;
  readonly sentence: string | undefined;
}

/** In the order in which people look for them: what decides the rating stands first. */
export const EXPLAINED_FIELDS: readonly ExplainedField[] = [
  explained(["Timescale", "Timescales"], ({ timescale }) => timescale, showTimescale),
  explained(["Original date", "Original dates"], ({ dueOriginal }) => dueOriginal, showTimescale),
  explained(["Progress", "Progress"], ({ progress }) => progress, showProgress, statusOf),
  explained(["Leads", "Leads"], ({ leads }) => leads, showLeads, namesOf),
  explained(
    ["Rating in the plan", "Ratings in the plan"],
    ({ rag }) => rag,
    (rag) => RAG_WORDS[rag].word,
  ),
  explained(
    ["Targets and measures", "Targets and measures"],
    ({ measures }) => measures,
    showMeasures,
    figuresOf,
  ),
  explained(["Reference", "References"], ({ ref }) => ref, asWritten),
  explained(["Action", "Actions"], ({ action }) => action, asWritten),
  explained(["Objective", "Objectives"], ({ objective }) => objective, asWritten),
  explained(["Outcome", "Outcomes"], ({ outcome }) => outcome, asWritten),
  explained(["Evidence", "Evidence"], ({ evidence }) => evidence, asWritten),
  explained(["Source", "Sources"], ({ source }) => source, asWritten),
  explained(["Priority", "Priorities"], ({ priority }) => priority, asWritten),
];

function explained<T>(
  [name, title]: readonly [name: string, title: string],
  of: (action: Action) => Reading<T>,
  show: (value: T) => string,
  plainly = show,
): ExplainedField {
  return {
    name,
    title,
    readingOf: of,
    of: (action) => {
      const reading = of(action);
      return { reading, sentence: explainReading(reading, show, plainly) };
    },
  };
}

function asWritten(text: string): string {
  return text;
}
