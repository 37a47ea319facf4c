import { z } from "zod";
import { ReportSchema } from "../../src/core";

export const file = "docs/report.schema.json";

/** The JSON Schema of what the command line prints with --json. */
export function write(): Promise<string> {
  const schema = z.toJSONSchema(ReportSchema, { io: "input", unrepresentable: "any" });
  return Promise.resolve(JSON.stringify({ title: "What Plan Check reports on a plan", ...schema }));
}
