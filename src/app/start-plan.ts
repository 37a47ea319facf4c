import { blankPlan } from "../core";
import type { Outcome, Workbook } from "./ports";

/** Puts a plan without actions on a new sheet of the officer's, and brings its first empty row to the front. */
export async function startPlan(workbook: Workbook): Promise<Outcome<{ readonly name: string }>> {
  const plan = blankPlan();
  const started = await workbook.startSheet(plan);
  // The sheet is there, whether or not Excel lets it be brought to the front.
  if (started.ok) await workbook.goTo({ sheet: started.value.name, row: plan.headingRow + 1, column: 0 });
  return started;
}
