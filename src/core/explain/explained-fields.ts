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
  /** What its cells are called together. */
  readonly title: string;
  readonly of: (action: Action) => Told;
}

/** A reading, and the sentence that explains it where there is something to tell. */
export interface Told {
  readonly reading: Reading<unknown>;
  readonly sentence: string | undefined;
}

/** In the order in which people look for them: what decides the rating stands first. */
export const EXPLAINED_FIELDS: readonly ExplainedField[] = [
  explained("Timescales", ({ timescale }) => timescale, showTimescale),
  explained("Original dates", ({ dueOriginal }) => dueOriginal, showTimescale),
  explained("Progress", ({ progress }) => progress, showProgress),
  explained("Leads", ({ leads }) => leads, showLeads),
  explained(
    "Ratings in the plan",
    ({ rag }) => rag,
    (rag) => RAG_WORDS[rag].word,
  ),
  explained("Targets and measures", ({ measures }) => measures, showMeasures),
  explained("References", ({ ref }) => ref, asItStands),
  explained("Actions", ({ action }) => action, asItStands),
  explained("Objectives", ({ objective }) => objective, asItStands),
  explained("Outcomes", ({ outcome }) => outcome, asItStands),
  explained("Evidence", ({ evidence }) => evidence, asItStands),
  explained("Sources", ({ source }) => source, asItStands),
  explained("Priorities", ({ priority }) => priority, asItStands),
];

function explained<T>(
  title: string,
  of: (action: Action) => Reading<T>,
  show: (value: T) => string,
): ExplainedField {
  return {
    title,
    of: (action) => {
      const reading = of(action);
      return { reading, sentence: explainReading(reading, show) };
    },
  };
}

function asItStands(text: string): string {
  return text;
}
