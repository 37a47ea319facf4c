import type { Dispatch } from "react";
import type { Checked, OnProgress, Outcome, RuleDate } from "../../app";
import type { Day } from "../../core";
import type { Actions } from "../actions";
import { asAtOf, type Act, type CheckResult, type PaneState, type Telling } from "./pane-state";
import type { PaneEvent } from "./reducer";

/** What an act needs to know, as it stands when the officer asks for it. */
export interface Scene {
  readonly actions: Actions;
  readonly today: Day;
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  /** What the officer says, where that is the act. */
  readonly telling?: Telling | undefined;
}

/** Does one act and tells the pane of it from beginning to end. */
export async function runAct(act: Act, scene: Scene): Promise<void> {
  const { dispatch, state, today, telling } = scene;
  const asAt = asAtOf(state, today);
  if (!asAt && needsDay(act, state)) {
    dispatch({ type: "day-missed" });
    return;
  }
  const what = telling ? { act, telling } : { act };
  dispatch({ type: "act-began", ...what, step: FIRST_STEPS[act] });
  const outcome = await ACTS[act](scene, asAt ?? today, (step) => {
    dispatch({ type: "step-told", step });
  });
  dispatch(outcome.ok ? outcome.value : { type: "act-refused", ...what, problem: outcome.problem });
}

function needsDay(act: Act, { ruleDate }: PaneState): boolean {
  return (
    act === "check" || act === "answer" || act === "summarise" || (act === "rate" && ruleDate === "fixed")
  );
}

const FIRST_STEPS: Readonly<Record<Act, string>> = {
  check: "Reading the workbook",
  rate: "Reading the workbook",
  "remove-rag": "Removing RAG",
  summarise: "Reading the workbook",
  "remove-summaries": "Removing the summaries",
  answer: "Reading the workbook",
  "start-plan": "Making the sheet",
};

type RunAct = (scene: Scene, asAt: Day, onProgress: OnProgress) => Promise<Outcome<PaneEvent>>;

/** What each act asks of Excel, and what its answer changes. */
const ACTS: Readonly<Record<Act, RunAct>> = {
  check: async ({ actions }, asAt, onProgress) =>
    answered(await actions.check(asAt, onProgress), (checked) => ({
      type: "checked",
      result: resultOf(checked),
    })),

  answer: async ({ actions, telling }, asAt, onProgress) => {
    if (!telling) throw new Error("An answer without words was asked for.");
    return answered(await actions.answer(asAt, telling.said, onProgress), (checked) => ({
      type: "told",
      telling,
      result: resultOf(checked),
    }));
  },

  "start-plan": async ({ actions }) =>
    answered(await actions.startPlan(), ({ name }) => ({
      type: "checked",
      result: { kind: "started", sheet: name },
    })),

  rate: async ({ actions, today, state }, asAt, onProgress) => {
    const by: RuleDate = state.ruleDate === "today" ? { kind: "today" } : { kind: "fixed", day: asAt };
    return answered(await actions.applyRag(today, by, onProgress), (result) => ({
      type: "rag-done",
      result: result.kind === "plan" ? { kind: "applied", report: result.report, asAt: by } : result,
    }));
  },

  "remove-rag": async ({ actions }) =>
    answered(await actions.removeRag(), ({ sheets }) => ({
      type: "rag-done",
      result: { kind: "removed", sheets },
    })),

  summarise: async ({ actions }, asAt, onProgress) =>
    answered(await actions.buildSummaries(asAt, onProgress), (result) => ({
      type: "summaries-done",
      result: result.kind === "plan" ? { kind: "built", sheets: result.sheets, asAt } : result,
    })),

  "remove-summaries": async ({ actions }) =>
    answered(await actions.removeSummaries(), ({ names }) => ({
      type: "summaries-done",
      result: { kind: "removed", names },
    })),
};

/** The snapshot is the whole workbook; it is not kept once it has been checked. */
function resultOf(checked: Checked): CheckResult {
  return checked.kind === "plan" ? { kind: "plan", report: checked.report } : checked;
}

function answered<T>(outcome: Outcome<T>, eventOf: (value: T) => PaneEvent): Outcome<PaneEvent> {
  return outcome.ok ? { ok: true, value: eventOf(outcome.value) } : outcome;
}
