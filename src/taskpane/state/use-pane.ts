import { useReducer, useRef, useState } from "react";
import type { Outcome } from "../../app";
import type { CellRef, Day } from "../../core";
import type { Actions } from "../actions";
import type { View } from "../intent";
import { startState, type Act, type PaneState, type Telling } from "./pane-state";
import { reduce } from "./reducer";
import { runAct } from "./run-act";

/** What the views may ask for. Nothing here waits: what comes of it is in the state. */
export interface Asks {
  readonly chooseView: (view: View) => void;
  readonly chooseDay: (text: string) => void;
  readonly chooseRuleDate: (ruleDate: PaneState["ruleDate"]) => void;
  readonly begin: (act: Exclude<Act, "answer">) => void;
  /** Says something of the columns: it is kept, and the plan is checked by it. */
  readonly tell: (telling: Telling) => void;
  /** Asks again for what Excel refused. */
  readonly retry: () => void;
  readonly dismissProblem: () => void;
  readonly goTo: (key: string, cell: CellRef) => void;
  readonly showSheet: (key: string, name: string) => void;
  /** Has the row explained in which the officer has selected a cell. */
  readonly explainSelected: () => void;
}

/** The pane's state, and the only place where an answer of Excel's becomes part of it. */
export function usePane(actions: Actions, today: () => Day, view: View): { state: PaneState; asks: Asks } {
  const [state, dispatch] = useReducer(reduce, view, startState);
  const asked = useRef(0);
  const [broken, setBroken] = useState<{ readonly error: unknown } | null>(null);
  // A mistake of ours belongs to the error boundary, which only hears of what is thrown while rendering.
  if (broken) throw broken.error;

  const fail = (error: unknown): void => {
    setBroken({ error });
  };
  const visit = (key: string, go: () => Promise<Outcome<void>>): void => {
    dispatch({ type: "visit-began", key });
    go().then((outcome) => {
      dispatch({ type: "visit-ended", key, problem: outcome.ok ? null : outcome.problem });
    }, fail);
  };

  const run = (act: Act, telling?: Telling): void => {
    if (!state.work) runAct(act, { actions, today: today(), state, dispatch, telling }).then(undefined, fail);
  };

  return {
    state,
    asks: {
      chooseView: (chosen) => {
        dispatch({ type: "view-chosen", view: chosen });
      },
      chooseDay: (text) => {
        dispatch({ type: "day-chosen", text });
      },
      chooseRuleDate: (ruleDate) => {
        dispatch({ type: "rule-date-chosen", ruleDate });
      },
      begin: run,
      tell: (telling) => {
        run("answer", telling);
      },
      retry: () => {
        if (state.problem) run(state.problem.act, state.problem.telling);
      },
      dismissProblem: () => {
        dispatch({ type: "problem-dismissed" });
      },
      goTo: (key, cell) => {
        visit(key, () => actions.goTo(cell));
      },
      showSheet: (key, name) => {
        visit(key, () => actions.showSheet(name));
      },
      explainSelected: () => {
        const nth = ++asked.current;
        dispatch({ type: "selection-asked", nth });
        actions.activeCell().then((outcome) => {
          dispatch({ type: "selection-told", nth, outcome });
        }, fail);
      },
    },
  };
}
