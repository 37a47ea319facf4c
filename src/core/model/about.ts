import { z } from "zod";
import { CellRefSchema } from "./cell-ref-schema";
import { KEY_STATUSES } from "./key-status";
import { readingOf, TextReadingSchema } from "./reading-schema";
import { DaySchema } from "./timescale";

const PeriodSchema = z.object({ start: DaySchema, end: DaySchema }).readonly();

const RagKeyEntrySchema = z
  .object({
    letter: z.string().nullable(),
    word: z.string().nullable().describe("A colour or a status, as it stands there."),
    colour: z.string().nullable(),
    meaning: z.string(),
    status: z.enum(KEY_STATUSES),
    cell: CellRefSchema,
  })
  .readonly();

const GlossaryEntrySchema = z
  .object({ term: z.string(), meaning: z.string(), cell: CellRefSchema })
  .readonly();

/** What a plan says of itself, outside of its tables. */
export const ABOUT_SHAPE = {
  organisation: TextReadingSchema.describe("Whose plan it is."),
  period: readingOf(PeriodSchema, "a period").describe("The years that it covers."),
  version: TextReadingSchema.describe("Which version or draft it is."),
  asAtStated: readingOf(DaySchema, "a day").describe("The date that it says it speaks of."),
  ragKey: z.array(RagKeyEntrySchema).readonly().describe("Its own key to its ratings."),
  glossary: z.array(GlossaryEntrySchema).readonly().describe("What it explains of its own words."),
};

export type Period = z.infer<typeof PeriodSchema>;
export type RagKeyEntry = z.infer<typeof RagKeyEntrySchema>;
export type GlossaryEntry = z.infer<typeof GlossaryEntrySchema>;
