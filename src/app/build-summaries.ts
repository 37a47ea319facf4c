import { summarise, type Day } from "../core";
import { checkPlan } from "./check-plan";
import type { OnProgress, Outcome, Workbook, WrittenSheet } from "./ports";

/** The sheets that were written, or that there is no plan in the workbook. */
export type Summarised =
  { readonly kind: "plan"; readonly sheets: readonly WrittenSheet[] } | { readonly kind: "no-plan" };

/** Writes the summaries on sheets of our own. The workbook is read afresh first. */
export async function buildSummaries(
  workbook: Workbook,
  asAt: Day,
  onProgress?: OnProgress,
): Promise<Outcome<Summarised>> {
  const checked = await checkPlan(workbook, asAt, onProgress);
  if (!checked.ok) return checked;
  if (checked.value.kind === "no-plan") return { ok: true, value: { kind: "no-plan" } };

  onProgress?.("Writing the summaries");
  const written = await workbook.writeSheets(summarise(checked.value.report), onProgress);
  return written.ok ? { ok: true, value: { kind: "plan", sheets: written.value } } : written;
}

/** Takes away the sheets that `buildSummaries` made, and tells which. */
export function removeSummaries(workbook: Workbook): Promise<Outcome<{ readonly names: readonly string[] }>> {
  return workbook.removeSheets();
}
