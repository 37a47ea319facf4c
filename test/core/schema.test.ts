import { z } from "zod";
import { ReportSchema } from "../../src/core";
import { reportOf } from "../support/plan-of";

const REPORT = reportOf([
  { ref: "1.1", due: "Jan 2024\nOct 2024", target: "80%", progress: "On track", rag: "A" },
  { ref: "1.1", lead: "", due: "some day", target: "N/A", progress: "", rag: "?" },
]);

test("every report is what the schema says, and reads back as it was written", () => {
  const written = JSON.parse(JSON.stringify(z.encode(ReportSchema, REPORT))) as unknown;
  expect(z.decode(ReportSchema, written as z.input<typeof ReportSchema>)).toEqual(REPORT);
});

test("a cell is written as Excel writes an address, with its sheet", () => {
  const { plan } = z.encode(ReportSchema, REPORT);
  expect(plan.actions[0]?.ref).toEqual({ kind: "read", value: "1.1", sure: true, cell: "'Plan'!A2" });
  expect(plan.actions[1]?.leads).toEqual({ kind: "blank", cell: "'Plan'!C3" });
});
