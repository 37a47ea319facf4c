import { checkWorkbook, type Day, type Report, type WorkbookSnapshot } from "../core";
import type { OnProgress, Outcome, Workbook } from "./ports";

/** What a check found, or that there is no plan in the workbook. */
export type Checked =
  | { readonly kind: "plan"; readonly report: Report; readonly snapshot: WorkbookSnapshot }
  | { readonly kind: "no-plan" };

/** Reads the workbook and checks the plan in it as at a day. Nothing is written. */
export async function checkPlan(
  workbook: Workbook,
  asAt: Day,
  onProgress?: OnProgress,
): Promise<Outcome<Checked>> {
  const snapshot = await workbook.snapshot(onProgress);
  return snapshot.ok ? { ok: true, value: checkedOf(snapshot.value, asAt) } : snapshot;
}

function checkedOf(snapshot: WorkbookSnapshot, asAt: Day): Checked {
  const report = checkWorkbook(snapshot, asAt);
  return report ? { kind: "plan", report, snapshot } : { kind: "no-plan" };
}
