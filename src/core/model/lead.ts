import { z } from "zod";

/** Who answers for an action. `member` is a councillor. */
export const LeadSchema = z
  .object({
    name: z.string(),
    kind: z.enum(["person", "role", "team", "group", "org", "member"]),
    part: z
      .enum(["lead", "strategic", "operational", "support", "accountable"])
      .describe("Their part in the action; `support` does not lead."),
    email: z.string().optional(),
  })
  .readonly()
  .meta({ id: "Lead" });

export type Lead = z.infer<typeof LeadSchema>;
