import { z } from "zod";
import { FIELD_NAMES } from "./field-names";

export const FieldNameSchema = z.enum(FIELD_NAMES);

/** A column of a plan's table, and what we took it for. */
export const ColumnSchema = z
  .object({
    column: z.string().describe('Its letters: "F"'),
    heading: z.string(),
    fields: z.array(FieldNameSchema).readonly().describe("Empty where the column is not ours."),
    sure: z.boolean(),
    because: z.string(),
    samples: z.array(z.string()).readonly().describe("The first three different texts below the heading."),
    answered: z.boolean().describe("Whether the officer said what it is."),
  })
  .readonly()
  .meta({ id: "Column" });

/** A table that was taken for the plan or a part of it. */
export const TableSchema = z
  .object({
    sheet: z.string(),
    range: z.string().describe('"A3:H19", with its heading rows'),
    headingRows: z.array(z.int().min(1)).readonly(),
    nth: z.int().min(0).describe("Counts from 0 among the tables of the sheet that have the same headings."),
    leftOut: z.boolean().describe("Whether the officer said that it is no part of the plan."),
    columns: z.array(ColumnSchema).readonly(),
  })
  .readonly()
  .meta({ id: "Table" });

export type Column = z.infer<typeof ColumnSchema>;
export type Table = z.infer<typeof TableSchema>;
