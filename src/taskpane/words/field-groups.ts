import type { FieldName } from "../../core";

interface FieldGroup {
  readonly title: string;
  readonly fields: readonly FieldName[];
}

/** What a column can be taken for, in the order in which people look for it. */
export const FIELD_GROUPS: readonly FieldGroup[] = [
  {
    title: "What is to be done",
    fields: ["action", "ref", "theme", "objective", "outcome", "evidence", "how", "priority", "category"],
  },
  { title: "Who", fields: ["lead", "lead_strategic", "lead_operational", "support", "email"] },
  {
    title: "When",
    fields: [
      ...(["timescale", "due", "start", "milestones", "due_original", "due_revised"] as const),
      ...(["review", "completed", "date_added", "meeting_cols"] as const),
    ],
  },
  {
    title: "How it stands",
    fields: [
      ...(["progress", "status", "rag", "rag_previous", "pct", "trend", "achieved"] as const),
      ...(["actions_completed", "impact", "issues", "new_item"] as const),
    ],
  },
  { title: "How it is measured", fields: ["measure", "target", "baseline"] },
  {
    title: "Other",
    fields: ["comment", "risk", "resources", "source", "monitoring", "consult", "link"],
  },
];
