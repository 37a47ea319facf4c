import { RAG_WORDS } from "../model/rag";
import type { Action } from "../model/plan";
import type { Reading } from "../model/reading";
import { showTimescale } from "../model/show-timescale";
import { explainReading } from "./explain-reading";
import { showLeads } from "./show-leads";
import { showMeasures } from "./show-measures";
import { showProgress } from "./show-progress";

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
  explained(["Progress", "Progress"], ({ progress }) => progress, showProgress),
  explained(["Leads", "Leads"], ({ leads }) => leads, showLeads),
  explained(
    ["Rating in the plan", "Ratings in the plan"],
    ({ rag }) => rag,
    (rag) => RAG_WORDS[rag].word,
  ),
  explained(["Targets and measures", "Targets and measures"], ({ measures }) => measures, showMeasures),
  explained(["Reference", "References"], ({ ref }) => ref, asItStands),
  explained(["Action", "Actions"], ({ action }) => action, asItStands),
  explained(["Objective", "Objectives"], ({ objective }) => objective, asItStands),
  explained(["Outcome", "Outcomes"], ({ outcome }) => outcome, asItStands),
  explained(["Evidence", "Evidence"], ({ evidence }) => evidence, asItStands),
  explained(["Source", "Sources"], ({ source }) => source, asItStands),
  explained(["Priority", "Priorities"], ({ priority }) => priority, asItStands),
];

function explained<T>(
  [name, title]: readonly [name: string, title: string],
  of: (action: Action) => Reading<T>,
  show: (value: T) => string,
): ExplainedField {
  return {
    name,
    title,
    readingOf: of,
    of: (action) => {
      const reading = of(action);
      return { reading, sentence: explainReading(reading, show) };
    },
  };
}

function asItStands(text: string): string {
  return text;
}
