import { z } from "zod";
import { parseDay, type Day } from "../calendar/day";

export const DaySchema = z
  .custom<Day>(
    (value) => typeof value === "string" && parseDay(value) !== undefined,
    "not a day such as 2020-04-30",
  )
  .meta({ id: "Day", type: "string", format: "date", description: "A day, such as 2020-04-30" });

/** How finely the text says when: `fy` is a financial year, from April to March. */
export const PrecisionSchema = z.enum([
  "day",
  "week",
  "part-month",
  "month",
  "quarter",
  "half-term",
  "term",
  "season",
  "part-year",
  "fy",
  "academic-year",
  "year",
  "none",
]);

/** One of several dates in a timescale, with the words that stand beside it ("Phase 1"). */
export const MilestoneSchema = z.object({ due: DaySchema, label: z.string() }).readonly();

export const TimescaleSchema = z
  .object({
    kind: z
      .enum([
        "date",
        "range",
        "multi",
        "ongoing",
        "recurring",
        "relative",
        "conditional",
        "status",
        "unknown",
        "invalid",
        "crossref",
      ])
      .describe("`unknown` is said to be still open (TBC); `invalid` is a day that does not exist."),
    start: DaySchema.nullable(),
    due: DaySchema.nullable().describe("The last day on which it is in time."),
    milestones: z.array(MilestoneSchema).readonly(),
    recurrence: z.string().nullable().describe("such as `quarterly`"),
    precision: PrecisionSchema,
    relative: z
      .object({ amount: z.number(), unit: z.enum(["day", "week", "month", "year"]), anchor: z.string() })
      .readonly()
      .nullable()
      .describe('A time that counts from something else: "within three months".'),
    statusWord: z.string().nullable().describe('A status that stands where a date belongs: "In place".'),
    suspect: z
      .enum(["excel-changed"])
      .nullable()
      .describe("`excel-changed`: a month and a year were typed, of which Excel has probably made a day."),
  })
  .readonly()
  .meta({ id: "Timescale" });

export type Precision = z.infer<typeof PrecisionSchema>;
export type Milestone = z.infer<typeof MilestoneSchema>;
export type Timescale = z.infer<typeof TimescaleSchema>;
