import type { SheetDrawing } from "../model/drawing";
import type { Report } from "../model/report";
import { byLead } from "./by-lead";

/** The sheets that summarise a plan, in the order in which they should stand. */
export function summarise(report: Report): readonly SheetDrawing[] {
  return [byLead(report)];
}
