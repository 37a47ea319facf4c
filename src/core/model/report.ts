import { z } from "zod";
import { CellRefSchema } from "./cell-ref-schema";
import { PlanSchema } from "./plan";
import { RagSchema } from "./rag-schema";
import { SEVERITIES } from "./severity";
import { TableSchema } from "./table";
import { DaySchema } from "./timescale";

/** One thing that is wrong at one cell, and what to do about it. */
export const FindingSchema = z
  .object({
    rule: z.string(),
    severity: z.enum(SEVERITIES),
    sheet: z.string(),
    row: z.int().min(1),
    ref: z.string().describe('The reference of the action, or "".'),
    cell: CellRefSchema,
    message: z.string().describe("What is there, and what to do."),
  })
  .readonly()
  .meta({ id: "Finding" });

/** What an action is rated, and why. */
export const RatingSchema = z
  .object({
    sheet: z.string(),
    row: z.int().min(1),
    rag: RagSchema,
    because: z.string(),
    nextDue: DaySchema.nullable().describe("The date that drives the rating: the next one not yet met."),
  })
  .readonly()
  .meta({ id: "Rating" });

/** All that one check tells: what the command line prints with --json. */
export const ReportSchema = z
  .object({
    file: z.string(),
    asAt: DaySchema,
    tables: z.array(TableSchema).readonly(),
    plan: PlanSchema,
    ratings: z.array(RatingSchema).readonly().describe("One for each action, in the same order."),
    findings: z.array(FindingSchema).readonly(),
    notes: z.array(z.string()).readonly().describe("How the plan was read, where that is not plain."),
    notChecked: z.array(z.string()).readonly().describe("What was left out, each in a sentence."),
  })
  .readonly()
  .meta({ id: "Report" });

export type Finding = z.infer<typeof FindingSchema>;
export type Rating = z.infer<typeof RatingSchema>;
export type Report = z.infer<typeof ReportSchema>;
