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
  })
  .readonly()
  .meta({ id: "Column" });

/** A table that was taken for the plan or a part of it. */
export const TableSchema = z
  .object({
    sheet: z.string(),
    range: z.string().describe('"A3:H19", with its heading rows'),
    headingRows: z.array(z.int().min(1)).readonly(),
    columns: z.array(ColumnSchema).readonly(),
  })
  .readonly()
  .meta({ id: "Table" });

export type Table = z.infer<typeof TableSchema>;
