import type { HostProblem, Outcome } from "../../app";
import type { CellRef } from "../../core";
import type { View } from "../intent";
import {
  VIEW_OF,
  type Act,
  type CheckResult,
  type PaneState,
  type RagResult,
  type SummariesResult,
  type Telling,
} from "./pane-state";

/** What can happen in the pane. */
export type PaneEvent =
  | { readonly type: "view-chosen"; readonly view: View }
  | { readonly type: "day-chosen"; readonly text: string }
  | { readonly type: "day-missed" }
  | { readonly type: "rule-date-chosen"; readonly ruleDate: PaneState["ruleDate"] }
  | { readonly type: "act-began"; readonly act: Act; readonly telling?: Telling; readonly step: string }
  | { readonly type: "step-told"; readonly step: string }
  | {
      readonly type: "act-refused";
      readonly act: Act;
      readonly telling?: Telling;
      readonly problem: HostProblem;
    }
  | { readonly type: "problem-dismissed" }
  | { readonly type: "checked"; readonly result: CheckResult }
  | { readonly type: "told"; readonly telling: Telling; readonly result: CheckResult }
  | { readonly type: "rag-done"; readonly result: RagResult }
  | { readonly type: "summaries-done"; readonly result: SummariesResult }
  | { readonly type: "selection-asked"; readonly nth: number }
  | { readonly type: "selection-told"; readonly nth: number; readonly outcome: Outcome<CellRef> }
  | { readonly type: "visit-began"; readonly key: string }
  | { readonly type: "visit-ended"; readonly key: string; readonly problem: HostProblem | null };

type Changes = Partial<PaneState>;

/** One line for each event: what it changes of the state. */
const CHANGES: {
  readonly [T in PaneEvent["type"]]: (state: PaneState, event: Extract<PaneEvent, { type: T }>) => Changes;
} = {
  "view-chosen": (_, { view }) => ({ view, visit: null, selection: null }),
  "day-chosen": (_, { text }) => ({ chosenDay: text, isDayMissing: false }),
  "day-missed": () => ({ isDayMissing: true }),
  "rule-date-chosen": (_, { ruleDate }) => ({ ruleDate, isDayMissing: false }),
  "act-began": (_, { type: _type, ...work }) => ({ work, problem: null, isDayMissing: false, told: null }),
  "step-told": ({ work }, { step }) => (work ? { work: { ...work, step } } : {}),
  "act-refused": (_, { type: _type, ...problem }) => ({ work: null, problem }),
  "problem-dismissed": () => ({ problem: null }),
  checked: (state, { result }) => ({ ...ended(state), check: result, visit: null, selection: null }),
  // No result of its own: the officer goes on where she is.
  told: (_, { telling, result }) => ({
    work: null,
    problem: null,
    told: telling,
    check: result,
    visit: null,
    selection: null,
  }),
  "rag-done": (state, { result }) => ({
    ...ended(state),
    rag: result,
    check: checkAfterRag(state, result),
    visit: null,
  }),
  "summaries-done": (state, { result }) => ({ ...ended(state), summaries: result, visit: null }),
  // What was told before stays until there is something else to tell.
  "selection-asked": ({ selection }, { nth }) => ({
    selection: { nth, isUnderWay: true, cell: selection?.cell ?? null, problem: null },
  }),
  "selection-told": ({ selection }, { nth, outcome }) =>
    selection?.nth === nth
      ? {
          selection: {
            nth,
            isUnderWay: false,
            cell: outcome.ok ? outcome.value : null,
            problem: outcome.ok ? null : outcome.problem,
          },
        }
      : {},
  "visit-began": (_, { key }) => ({ visit: { key, isUnderWay: true, problem: null } }),
  // An answer that comes after the officer has gone elsewhere is of no use.
  "visit-ended": ({ visit }, { key, problem }) =>
    visit?.key === key ? { visit: { key, isUnderWay: false, problem } } : {},
};

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  // The table gives each type its own function; the compiler cannot follow that through an index.
  const change = CHANGES[event.type] as (state: PaneState, event: PaneEvent) => Changes;
  return { ...state, ...change(state, event) };
}

function ended({ work, view, results }: PaneState): Changes {
  const isInFront = work !== null && VIEW_OF[work.act] === view;
  return { work: null, problem: null, results: isInFront ? results + 1 : results };
}

/** Rating reads the workbook afresh, so a check as at the same day is brought up to date too. */
function checkAfterRag({ check }: PaneState, result: RagResult): CheckResult | null {
  if (result.kind !== "applied" || check?.kind !== "plan") return check;
  return check.report.asAt === result.report.asAt ? { kind: "plan", report: result.report } : check;
}
