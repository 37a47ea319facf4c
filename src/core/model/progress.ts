import { z } from "zod";
import { STATUSES } from "./status";
import { DaySchema } from "./timescale";

export const StatusSchema = z.enum(STATUSES);

/** One entry of a progress cell; undated entries have no date. */
export const UpdateSchema = z
  .object({ date: DaySchema.nullable(), status: StatusSchema, text: z.string() })
  .readonly()
  .meta({ id: "Update" });

export const ProgressSchema = z
  .object({
    status: StatusSchema.describe("From the latest entry."),
    updates: z.array(UpdateSchema).readonly(),
    percent: z.number().nullable().describe("Percent complete, from 0 to 100."),
  })
  .readonly()
  .meta({ id: "Progress" });

export type Progress = z.infer<typeof ProgressSchema>;
