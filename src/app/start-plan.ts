import { blankPlan } from "../core";
import type { Outcome, Workbook } from "./ports";

/** Puts a plan without actions on a new sheet of the officer's, and brings it to the front. */
export async function startPlan(workbook: Workbook): Promise<Outcome<{ readonly name: string }>> {
  const started = await workbook.startSheet(blankPlan());
  // The sheet is there, whether or not Excel lets it be brought to the front.
  if (started.ok) await workbook.showSheet(started.value.name);
  return started;
}
