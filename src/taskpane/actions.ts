import {
  answer,
  applyRag,
  buildSummaries,
  checkPlan,
  removeRag,
  removeSummaries,
  startPlan,
  type Checked,
  type OnProgress,
  type Outcome,
  type RuleDate,
  type Said,
  type Summarised,
  type Workbook,
} from "../app";
import type { CellRef, Day } from "../core";

/** What an officer can ask for in the pane. Handed in, so that the pane can be tested without Excel. */
export interface Actions {
  readonly check: (asAt: Day, onProgress: OnProgress) => Promise<Outcome<Checked>>;
  readonly answer: (asAt: Day, said: Said, onProgress: OnProgress) => Promise<Outcome<Checked>>;
  readonly startPlan: () => Promise<Outcome<{ readonly name: string }>>;
  readonly applyRag: (today: Day, asAt: RuleDate, onProgress: OnProgress) => Promise<Outcome<Checked>>;
  readonly removeRag: () => Promise<Outcome<{ readonly sheets: number }>>;
  readonly buildSummaries: (asAt: Day, onProgress: OnProgress) => Promise<Outcome<Summarised>>;
  readonly removeSummaries: () => Promise<Outcome<{ readonly names: readonly string[] }>>;
  readonly goTo: (cell: CellRef) => Promise<Outcome<void>>;
  readonly showSheet: (name: string) => Promise<Outcome<void>>;
  readonly activeCell: () => Promise<Outcome<CellRef>>;
}

/** The use cases on one workbook. */
export function actionsOn(workbook: Workbook): Actions {
  return {
    check: (asAt, onProgress) => checkPlan(workbook, asAt, onProgress),
    answer: (asAt, said, onProgress) => answer(workbook, asAt, said, onProgress),
    startPlan: () => startPlan(workbook),
    applyRag: (today, asAt, onProgress) => applyRag(workbook, today, asAt, onProgress),
    removeRag: () => removeRag(workbook),
    buildSummaries: (asAt, onProgress) => buildSummaries(workbook, asAt, onProgress),
    removeSummaries: () => removeSummaries(workbook),
    goTo: workbook.goTo,
    showSheet: workbook.showSheet,
    activeCell: workbook.activeCell,
  };
}
