import { z } from "zod";
import { DaySchema } from "./timescale";

/** Something that can be counted: what is aimed at, was, or is. */
export const MeasureSchema = z
  .object({
    kind: z
      .enum(["target", "milestone", "baseline", "actual", "standard", "benchmark", "qualitative", "none"])
      .describe("`qualitative` is an aim without a number; `none` is said to be not applicable."),
    comparator: z.enum([">=", "<=", "=", ">", "<", "+", "-"]).nullable(),
    value: z.number().nullable(),
    unit: z.string().nullable(),
    due: DaySchema.nullable(),
    direction: z.enum(["up", "down"]).nullable().describe("Which way is better."),
    measure: z.string().describe("What is counted, in the plan's words."),
  })
  .readonly()
  .meta({ id: "Measure" });

export type Measure = z.infer<typeof MeasureSchema>;
