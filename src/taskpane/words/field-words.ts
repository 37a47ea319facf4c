import type { Report } from "../../core";

type FieldName = Report["tables"][number]["columns"][number]["fields"][number];

/** What a column was taken for, as people say it. */
export const FIELD_WORDS: Readonly<Record<FieldName, string>> = {
  ref: "reference",
  theme: "area",
  objective: "objective",
  action: "action",
  outcome: "outcome",
  evidence: "evidence",
  measure: "measure",
  target: "target",
  baseline: "starting point",
  lead: "lead",
  lead_strategic: "strategic lead",
  lead_operational: "operational lead",
  support: "support",
  timescale: "timescale",
  start: "start date",
  due: "due date",
  due_original: "original due date",
  due_revised: "revised due date",
  milestones: "milestones",
  review: "review date",
  completed: "date of completion",
  progress: "progress",
  status: "status",
  pct: "percent complete",
  rag: "rating",
  rag_previous: "earlier rating",
  priority: "priority",
  risk: "risk",
  resources: "resources",
  source: "source",
  monitoring: "monitoring",
  comment: "comment",
};
