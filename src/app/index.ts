export { answer, type Said } from "./answer";
export { applyRag, removeRag } from "./apply-rag";
export { buildSummaries, removeSummaries, type Summarised } from "./build-summaries";
export { checkPlan, type Checked, type NothingToCheck } from "./check-plan";
export type { HostProblem, OnProgress, Outcome, RuleDate, Workbook, WrittenSheet } from "./ports";
export { startPlan } from "./start-plan";
