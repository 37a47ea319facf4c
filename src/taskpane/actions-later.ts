import type { Outcome } from "../app";
import type { Actions } from "./actions";

/**
 * The actions, of which the code is still on its way: each waits for it. Where it does not come, that is
 * an answer like Excel's own, and the next time it is asked for again.
 */
export function actionsLater(load: () => Promise<Actions>): Actions {
  const ask = <T>(use: (actions: Actions) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    load().then(use, () => ({ ok: false, problem: { kind: "not-loaded" } }));
  return {
    check: (...words) => ask((actions) => actions.check(...words)),
    answer: (...words) => ask((actions) => actions.answer(...words)),
    startPlan: () => ask((actions) => actions.startPlan()),
    applyRag: (...words) => ask((actions) => actions.applyRag(...words)),
    removeRag: () => ask((actions) => actions.removeRag()),
    buildSummaries: (...words) => ask((actions) => actions.buildSummaries(...words)),
    removeSummaries: () => ask((actions) => actions.removeSummaries()),
    goTo: (cell) => ask((actions) => actions.goTo(cell)),
    showSheet: (name) => ask((actions) => actions.showSheet(name)),
    activeCell: () => ask((actions) => actions.activeCell()),
  };
}
