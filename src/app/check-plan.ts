import {
  checkWorkbook,
  readAnswers,
  readTables,
  type Day,
  type KeptAnswers,
  type Report,
  type Table,
  type WorkbookSnapshot,
} from "../core";
import type { OnProgress, Outcome, Workbook } from "./ports";

/** What a check found. */
export type Checked =
  { readonly kind: "plan"; readonly report: Report; readonly snapshot: WorkbookSnapshot } | NothingToCheck;

/** There is nothing to rate or to sum up yet. */
export type NothingToCheck =
  /** There are the headings of a plan, and no action below them. */
  | { readonly kind: "no-actions"; readonly report: Report }
  | {
      readonly kind: "no-plan";
      /** Those that the officer left out, so that she can take them in again. */
      readonly tables: readonly Table[];
      /** Each in a sentence. */
      readonly notChecked: readonly string[];
    };

/** Reads the workbook and checks the plan in it as at a day, by what the officer said before. Nothing is written. */
export async function checkPlan(
  workbook: Workbook,
  asAt: Day,
  onProgress?: OnProgress,
): Promise<Outcome<Checked>> {
  const snapshot = await workbook.snapshot(onProgress);
  if (!snapshot.ok) return snapshot;
  return { ok: true, value: checkedBy(readAnswers(snapshot.value.answers), snapshot.value, asAt) };
}

/** Checks what was read, by what the officer said. */
export function checkedBy({ answers, trouble }: KeptAnswers, snapshot: WorkbookSnapshot, asAt: Day): Checked {
  const notUsed = trouble ? [NOT_USED[trouble]] : [];
  const found = checkWorkbook(snapshot, asAt, answers);
  if (!found) return { kind: "no-plan", tables: readTables(snapshot, answers), notChecked: notUsed };
  const report = { ...found, notChecked: [...notUsed, ...found.notChecked] };
  return report.plan.actions.length === 0
    ? { kind: "no-actions", report }
    : { kind: "plan", report, snapshot };
}

const NOT_USED: Readonly<Record<NonNullable<KeptAnswers["trouble"]>, string>> = {
  newer:
    "What was said of the columns before was not used: a newer Plan Check keeps it in this workbook in a way that this one can't read.",
  damaged: "What was said of the columns before was not used: what this workbook keeps of it can't be read.",
};
