import { RAG_WORDS, type Rag } from "../../model/rag";
import type { Action } from "../../model/plan";
import { isComplete } from "../../model/standing";
import { defineRule, type CheckContext } from "../define-rule";

export const completeNotBlue = defineRule({
  id: "complete-not-blue",
  title: "Complete, but not rated so",
  severity: "error",
  why: "The board sees less done than there is, or a rating that nobody brought up to date.",
  prepare: usesGreenForDone,

  find(action, greenIsDone) {
    const { rag, ragMeans, progress } = action;
    if (rag.kind !== "read" || progress.kind !== "read" || !isComplete(action)) return [];
    if (rag.value === "blue" || isDone(ragMeans) || (rag.value === "green" && greenIsDone)) return [];
    return [{ at: rag.cell, facts: { rag: rag.value, text: progress.text ?? "" } }];
  },

  say: ({ rag, text }) =>
    `Progress says “${firstWords(text)}”, but it is rated ${RAG_WORDS[rag].word}. Rate it Blue, or correct the progress.`,
});

/** By the plan's own key, another colour than blue may stand for what is done. */
function isDone(means: Action["ragMeans"]): boolean {
  return means === "complete" || means === "complete_embedded" || means === "in_place";
}

/** Some plans have no blue: all that is complete is green. One such action alone shows nothing. */
function usesGreenForDone({ actions }: CheckContext): boolean {
  const stated = (action: Action): Rag | undefined =>
    action.rag.kind === "read" ? action.rag.value : undefined;
  if (actions.some((action) => stated(action) === "blue")) return false;
  const complete = actions.filter(isComplete);
  return complete.length > 1 && complete.every((action) => stated(action) === "green");
}

function firstWords(text: string): string {
  const [line = ""] = text.split("\n");
  return line.length > 50 ? `${line.slice(0, line.lastIndexOf(" ", 47))}…` : line;
}
