import { liveRules, type Day } from "../core";
import { checkPlan, type Checked } from "./check-plan";
import type { OnProgress, Outcome, RuleDate, Workbook } from "./ports";

/**
 * Rates each action and shows it by conditional formatting. The workbook is read afresh, since it
 * may have changed since the check. With `today` the colours follow the calendar from then on.
 */
export async function applyRag(
  workbook: Workbook,
  today: Day,
  asAt: RuleDate,
  onProgress?: OnProgress,
): Promise<Outcome<Checked>> {
  const checked = await checkPlan(workbook, asAt.kind === "fixed" ? asAt.day : today, onProgress);
  if (!checked.ok || checked.value.kind !== "plan") return checked;

  const { report, snapshot } = checked.value;
  onProgress?.("Applying the ratings");
  const applied = await workbook.applyRules(liveRules(report, snapshot), asAt, onProgress);
  return applied.ok ? checked : applied;
}

/** Takes away all colours that `applyRag` added, and tells on how many sheets there were any. */
export function removeRag(workbook: Workbook): Promise<Outcome<{ readonly sheets: number }>> {
  return workbook.removeRules();
}
