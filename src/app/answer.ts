import {
  headingsAt,
  NO_ANSWERS,
  readAnswers,
  writeAnswers,
  type Answers,
  type CellRef,
  type Day,
  type Layout,
  type LeftOut,
  type WorkbookSnapshot,
} from "../core";
import { withHeadings, withLayouts, withLeftOut, withTakenIn } from "./change-answers";
import { checkedBy, type Checked } from "./check-plan";
import type { OnProgress, Outcome, Workbook } from "./ports";

/** What an officer can say of how the plan is to be read. */
export type Said =
  | { readonly kind: "columns"; readonly layouts: readonly Layout[] }
  | { readonly kind: "leave-out"; readonly table: LeftOut }
  | { readonly kind: "take-in"; readonly table: LeftOut }
  /** The row of the cell that is selected is the row of headings. */
  | { readonly kind: "headings-here" }
  /** All that was said before is taken back. */
  | { readonly kind: "forget" };

/** Keeps in the workbook what the officer said, and checks the plan by it. */
export async function answer(
  workbook: Workbook,
  asAt: Day,
  said: Said,
  onProgress?: OnProgress,
): Promise<Outcome<Checked>> {
  const pointedAt = said.kind === "headings-here" ? await workbook.activeCell() : undefined;
  if (pointedAt && !pointedAt.ok) return pointedAt;
  const snapshot = await workbook.snapshot(onProgress);
  if (!snapshot.ok) return snapshot;

  const { answers: before } = readAnswers(snapshot.value.answers);
  const answers = changed(before, said, { snapshot: snapshot.value, cell: pointedAt?.value });
  if (!answers.ok) return answers;
  onProgress?.("Keeping your answer in the workbook");
  const kept = await workbook.keepAnswers(writeAnswers(answers.value));
  return kept.ok ? { ok: true, value: checkedBy({ answers: answers.value }, snapshot.value, asAt) } : kept;
}

interface Place {
  readonly snapshot: WorkbookSnapshot;
  readonly cell: CellRef | undefined;
}

function changed(answers: Answers, said: Said, { snapshot, cell }: Place): Outcome<Answers> {
  switch (said.kind) {
    case "columns":
      return { ok: true, value: withLayouts(answers, said.layouts) };
    case "leave-out":
      return { ok: true, value: withLeftOut(answers, said.table) };
    case "take-in":
      return { ok: true, value: withTakenIn(answers, said.table) };
    case "headings-here": {
      const headings = cell && headingsAt(snapshot, cell);
      if (headings) return { ok: true, value: withHeadings(answers, cell.sheet, headings) };
      return { ok: false, problem: { kind: "no-headings" } };
    }
    case "forget":
      return { ok: true, value: NO_ANSWERS };
  }
}
