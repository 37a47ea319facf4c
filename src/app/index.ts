export { applyRag, removeRag } from "./apply-rag";
export { buildSummaries, removeSummaries, type Summarised } from "./build-summaries";
export { checkPlan, type Checked } from "./check-plan";
export type { HostProblem, OnProgress, Outcome, RuleDate, Workbook, WrittenSheet } from "./ports";
