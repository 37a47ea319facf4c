import { liveRules, type Day, type Report } from "../core";
import { checkPlan } from "./check-plan";
import type { OnProgress, Outcome, RuleDate, Workbook } from "./ports";

/** What was rated, or that there is no plan in the workbook. */
export type Rated = { readonly kind: "plan"; readonly report: Report } | { readonly kind: "no-plan" };

/**
 * Rates each action and shows it by conditional formatting. The workbook is read afresh, since it
 * may have changed since the check. With `today` the colours follow the calendar from then on.
 */
export async function applyRag(
  workbook: Workbook,
  today: Day,
  asAt: RuleDate,
  onProgress?: OnProgress,
): Promise<Outcome<Rated>> {
  const checked = await checkPlan(workbook, asAt.kind === "fixed" ? asAt.day : today, onProgress);
  if (!checked.ok || checked.value.kind === "no-plan") return checked;

  onProgress?.("Applying the ratings");
  const applied = await workbook.applyRules(liveRules(checked.value.report), asAt, onProgress);
  return applied.ok ? checked : applied;
}

/** Takes away all colours that `applyRag` added, and tells on how many sheets there were any. */
export function removeRag(workbook: Workbook): Promise<Outcome<{ readonly sheets: number }>> {
  return workbook.removeRules();
}
