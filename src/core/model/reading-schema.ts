import { z } from "zod";
import { CellRefSchema } from "./cell-ref-schema";

/** The schema of a Reading of such values. */
export function readingOf<T extends z.ZodType>(value: T, name: string) {
  const because = z.string().optional();
  return z
    .discriminatedUnion("kind", [
      z
        .object({
          kind: z.literal("read"),
          value,
          sure: z.boolean(),
          cell: CellRefSchema,
          text: z.string().optional(),
          besides: z
            .array(z.object({ text: z.string(), cell: CellRefSchema }).readonly())
            .readonly()
            .optional(),
          carried: z.boolean().optional(),
          because,
        })
        .readonly(),
      z.object({ kind: z.literal("unclear"), text: z.string(), cell: CellRefSchema, because }).readonly(),
      z.object({ kind: z.literal("blank"), cell: CellRefSchema }).readonly(),
      z.object({ kind: z.literal("absent") }).readonly(),
    ])
    .meta({ id: `Reading of ${name}` });
}

/** A cell whose text is all that it says. */
export const TextReadingSchema = readingOf(z.string(), "text");
