import type { HostProblem, NothingToCheck, RuleDate, Said, WrittenSheet } from "../../app";
import { parseDay, type CellRef, type Day, type Report } from "../../core";
import type { View } from "../intent";

/** Everything that takes Excel more than a moment. One at a time. */
export type Act = View | "remove-rag" | "remove-summaries" | "answer" | "start-plan";

/** What an officer says of the columns, and the part of the pane where she says it, which tells how it went. */
export interface Telling {
  readonly said: Said;
  readonly area: string;
}

export interface PaneState {
  readonly view: View;
  /** What stands in the date field; null until the officer chooses a day, and it is today's all along. */
  readonly chosenDay: string | null;
  readonly isDayMissing: boolean;
  readonly ruleDate: RuleDate["kind"];
  readonly work: {
    readonly act: Act;
    readonly telling?: Telling | undefined;
    readonly step: string;
  } | null;
  readonly problem: {
    readonly act: Act;
    readonly telling?: Telling | undefined;
    readonly problem: HostProblem;
  } | null;
  readonly check: CheckResult | null;
  readonly rag: RagResult | null;
  readonly summaries: SummariesResult | null;
  /** The finding or sheet that was last gone to, and why Excel refused to. */
  readonly visit: {
    readonly key: string;
    readonly isUnderWay: boolean;
    readonly problem: HostProblem | null;
  } | null;
  /** The cell that was selected when the officer asked about it, and why Excel did not tell. */
  readonly selection: {
    /** Counts the times that she asked: an answer to an earlier one is of no use. */
    readonly nth: number;
    readonly isUnderWay: boolean;
    readonly cell: CellRef | null;
    readonly problem: HostProblem | null;
  } | null;
  /** Goes up when an act ends well in the view that is in front, so that its result can be read out. */
  readonly results: number;
  /** What the officer said last, which is kept now. */
  readonly told: Telling | null;
}

export type CheckResult =
  | { readonly kind: "plan"; readonly report: Report }
  | NothingToCheck
  | { readonly kind: "started"; readonly sheet: string };

export type RagResult =
  | { readonly kind: "applied"; readonly report: Report; readonly asAt: RuleDate }
  | { readonly kind: "removed"; readonly sheets: number }
  | NothingToCheck;

export type SummariesResult =
  | { readonly kind: "built"; readonly sheets: readonly WrittenSheet[]; readonly asAt: Day }
  | { readonly kind: "removed"; readonly names: readonly string[] }
  | NothingToCheck;

/** The view in which an act is asked for and its result is told. */
export const VIEW_OF: Readonly<Record<Act, View>> = {
  check: "check",
  rate: "rate",
  "remove-rag": "rate",
  summarise: "summarise",
  "remove-summaries": "summarise",
  answer: "check",
  "start-plan": "check",
};

export function startState(view: View): PaneState {
  return {
    view,
    chosenDay: null,
    isDayMissing: false,
    ruleDate: "today",
    work: null,
    problem: null,
    check: null,
    rag: null,
    summaries: null,
    visit: null,
    selection: null,
    results: 0,
    told: null,
  };
}

/** The as-at day; undefined while the field holds none that a plan could have ("0020-04-30" while typing). */
export function asAtOf({ chosenDay }: Pick<PaneState, "chosenDay">, today: Day): Day | undefined {
  if (chosenDay === null) return today;
  return chosenDay >= "2000-01-01" && chosenDay < "2100-01-01" ? parseDay(chosenDay) : undefined;
}
