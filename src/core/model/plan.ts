import { z } from "zod";
import { ABOUT_SHAPE } from "./about";
import { CellRefSchema } from "./cell-ref-schema";
import { KEY_STATUSES } from "./key-status";
import { LeadSchema } from "./lead";
import { MeasureSchema } from "./measure";
import { ProgressSchema } from "./progress";
import { RagSchema } from "./rag-schema";
import { readingOf, TextReadingSchema } from "./reading-schema";
import { DaySchema, TimescaleSchema } from "./timescale";

/** An area for improvement, a priority, an objective: what a group of actions serves. */
export const ThemeSchema = z
  .object({ number: z.string(), title: z.string(), cell: CellRefSchema })
  .readonly()
  .meta({ id: "Theme" });

const text = TextReadingSchema;
const when = readingOf(TimescaleSchema, "a timescale");

/**
 * One line that can be led, dated and rated. An improvement with three outcomes of their own lead
 * and date is three actions under one reference.
 */
export const ActionSchema = z
  .object({
    sheet: z.string(),
    row: z.int().min(1).describe("The row's number as Excel shows it."),
    theme: ThemeSchema.nullable(),
    subheading: z.string().describe('A heading within the theme that it stands under, or "".'),
    ref: text.describe("The reference: 1.2"),
    objective: text.describe("What it is meant to reach, where each action has its own."),
    action: text.describe("What will be done."),
    outcome: text.describe("What it will change."),
    evidence: text.describe("What will show that it is done."),
    measures: readingOf(z.array(MeasureSchema).readonly(), "measures").describe(
      "Its targets and how they are met.",
    ),
    leads: readingOf(z.array(LeadSchema).readonly(), "leads").describe("Who answers for it."),
    timescale: when.describe("When it is due."),
    progress: readingOf(ProgressSchema, "progress").describe("How it stands."),
    rag: readingOf(RagSchema, "a rating").describe("The rating that the officer gave."),
    ragMeans: z.enum(KEY_STATUSES).nullable().describe("What it stands for by the plan's own key."),
    dueOriginal: when.describe("When it was due at first."),
    source: text.describe("Where the action comes from."),
    priority: text.describe("How urgent or important it is."),
    other: z
      .array(z.object({ heading: z.string(), text: z.string(), cell: CellRefSchema }).readonly())
      .readonly()
      .describe("What its other columns say, under their headings."),
  })
  .readonly()
  .meta({ id: "Action" });

export const PlanSchema = z
  .object({
    title: z.string(),
    asAt: DaySchema.describe("The date that the plan is judged at."),
    ...ABOUT_SHAPE,
    themes: z.array(ThemeSchema).readonly(),
    actions: z.array(ActionSchema).readonly(),
  })
  .readonly()
  .meta({ id: "Plan" });

export type Theme = z.infer<typeof ThemeSchema>;
export type Action = z.infer<typeof ActionSchema>;
export type Plan = z.infer<typeof PlanSchema>;
