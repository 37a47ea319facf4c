import { z } from "zod";
import { DaySchema } from "./timescale";

/** Something that can be counted: what is aimed at, was, or is. */
export const MeasureSchema = z
  .object({
    kind: z
      .enum(["target", "milestone", "baseline", "actual", "standard", "benchmark", "qualitative", "none"])
      .describe("`qualitative` is an aim without a number; `none` is said to be not applicable."),
    comparator: z
      .enum([">=", "<=", "=", ">", "<", "+", "-", "between", "increase_by", "reduce_by"])
      .nullable()
      .describe("`+` and `-` change a number by so many, `increase_by` and `reduce_by` by a share of it."),
    value: z.number().nullable(),
    value2: z.number().optional().describe("The other end, where a range is given."),
    unit: z.string().nullable(),
    due: DaySchema.nullable().describe("For what was or is: the day that it speaks of."),
    direction: z.enum(["up", "down", "reach", "maintain"]).nullable().describe("Which way is better."),
    per: z.enum(["day", "week", "month", "quarter", "term", "year"]).optional(),
    period: z.string().optional().describe("The time that an actual is of, in the plan's words."),
    measure: z.string().describe("What is counted, in the plan's words."),
  })
  .readonly()
  .meta({ id: "Measure" });

export type Measure = z.infer<typeof MeasureSchema>;
