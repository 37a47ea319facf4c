import { summarise, type Day } from "../core";
import { checkPlan, type NothingToCheck } from "./check-plan";
import type { OnProgress, Outcome, Workbook, WrittenSheet } from "./ports";

/** The sheets that were written, or why there was nothing to write. */
export type Summarised = { readonly kind: "plan"; readonly sheets: readonly WrittenSheet[] } | NothingToCheck;

/** Writes the summaries on sheets of our own. The workbook is read afresh first. */
export async function buildSummaries(
  workbook: Workbook,
  asAt: Day,
  onProgress?: OnProgress,
): Promise<Outcome<Summarised>> {
  const checked = await checkPlan(workbook, asAt, onProgress);
  if (!checked.ok) return checked;
  if (checked.value.kind !== "plan") return { ok: true, value: checked.value };

  onProgress?.("Writing the summaries");
  const written = await workbook.writeSheets(summarise(checked.value.report), onProgress);
  return written.ok ? { ok: true, value: { kind: "plan", sheets: written.value } } : written;
}

/** Takes away the sheets that `buildSummaries` made, and tells which. */
export function removeSummaries(workbook: Workbook): Promise<Outcome<{ readonly names: readonly string[] }>> {
  return workbook.removeSheets();
}
