import { z } from "zod";
import { DaySchema } from "./timescale";

/** How an action stands. `in_place`: delivered and continuing, which officers count as done. */
export const STATUSES = [
  "complete",
  "in_place",
  "on_track",
  "in_progress",
  "planned",
  "not_started",
  "not_due",
  "at_risk",
  "off_track",
  "overdue",
  "partially_complete",
  "paused",
  "deferred",
  "cancelled",
  "blocked_external",
  "no_update",
  "unknown",
] as const;

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

export type Status = z.infer<typeof StatusSchema>;
export type Update = z.infer<typeof UpdateSchema>;
export type Progress = z.infer<typeof ProgressSchema>;
