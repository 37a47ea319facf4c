import { z } from "zod";
import { FieldNameSchema } from "./table";

/**
 * What an officer said about the columns below some headings. A table is known by its headings, not by its
 * place, so that an answer holds for every table of the same layout, and after rows were put in above it.
 */
const LayoutSchema = z
  .object({
    headings: z.array(z.string()).readonly().describe('In order; "" for a column without one.'),
    fields: z
      .array(z.array(FieldNameSchema).readonly().nullable())
      .readonly()
      .describe("For each heading; null as Plan Check reads it, empty where the column is not ours."),
  })
  .readonly();

/** A table that is no part of the plan, whatever its headings say. */
const LeftOutSchema = z
  .object({
    sheet: z.string(),
    headings: z.array(z.string()).readonly(),
    nth: z.int().min(0).describe("Counts from 0 among the tables of the sheet that have these headings."),
  })
  .readonly();

/** All that an officer said about how the plan in a workbook is to be read. It is kept in the workbook. */
export const AnswersSchema = z
  .object({
    version: z.literal(1),
    layouts: z.array(LayoutSchema).readonly(),
    leftOut: z.array(LeftOutSchema).readonly(),
  })
  .readonly();

export type Answers = z.infer<typeof AnswersSchema>;
export type Layout = z.infer<typeof LayoutSchema>;
export type LeftOut = z.infer<typeof LeftOutSchema>;

export const NO_ANSWERS: Answers = { version: 1, layouts: [], leftOut: [] };
