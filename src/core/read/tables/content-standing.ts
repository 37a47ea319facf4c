import { has, is, WHEN, type ContentRule } from "./column-facts";

/** Where content outvotes a heading of how things stand, or when. Tried in this order; what is more special comes first. */
export const STANDING: readonly ContentRule[] = [
  {
    name: "scores of a risk under “Impact”",
    fits: (column) =>
      is(column, "outcome", "objective", "theme") &&
      has(column, "risk") &&
      column.content.share("score") + column.content.share("priority") >= 0.8,
    fields: ["risk"],
    sure: false,
    holds: "scores",
  },
  {
    name: "ratings with their trend under “Status”",
    fits: (column) =>
      is(column, "status", "rag") &&
      column.content.share("ratingAndMore") +
        column.content.share("rating") +
        column.content.share("trend") >=
        0.8 &&
      column.content.share("ratingAndMore") + column.content.share("trend") >= 0.3,
    fields: ["rag", "trend"],
    sure: true,
    holds: "ratings and how they change",
  },
  {
    name: "ratings under “Status”",
    fits: (column) => is(column, "status", "progress") && column.content.share("rating") >= 0.7,
    fields: ["rag"],
    sure: true,
    holds: "ratings",
  },
  {
    name: "words of a status under “Status”",
    fits: (column) => is(column, "status", "rag") && column.content.share("status") >= 0.6,
    fields: ["status"],
    sure: true,
    holds: "words of a status",
  },
  {
    name: "texts under “Status”",
    fits: (column) =>
      is(column, "status", "rag") && column.content.share("sentence") >= 0.6 && !has(column, "progress"),
    fields: ["progress"],
    sure: true,
    holds: "texts about progress",
  },
  {
    name: "texts under “Review”",
    fits: (column) => is(column, "review") && column.content.share("sentence") >= 0.6,
    fields: ["progress"],
    sure: true,
    holds: "texts about progress",
  },
  {
    name: "updates under “Outcome”",
    fits: (column) =>
      is(column, "outcome") &&
      column.content.filled > 2 &&
      column.content.share("update") >= 0.5 &&
      !has(column, "progress", "status", "achieved"),
    fields: ["progress"],
    sure: true,
    holds: "how things stand",
  },
  {
    name: "dates under “Achieved”",
    fits: (column) => is(column, "achieved", "status") && column.content.share("time") >= 0.6,
    fields: ["completed"],
    sure: true,
    holds: "dates",
  },
  {
    name: "words of a status under “Completed”",
    fits: (column) => is(column, "achieved", "completed") && column.content.share("status") >= 0.6,
    fields: ["status"],
    sure: true,
    holds: "words of a status",
  },
  {
    name: "texts under “Completed”",
    fits: (column) => is(column, "achieved", "completed") && column.content.share("sentence") >= 0.6,
    fields: ["progress"],
    sure: false,
    holds: "texts about progress",
  },
  {
    name: "yes and no under “Completed”",
    fits: (column) => is(column, "completed", "status") && column.content.share("yesNo") >= 0.7,
    fields: ["achieved"],
    sure: true,
    holds: "yes and no",
  },
  {
    name: "dates under “Target”",
    fits: (column) => is(column, "target") && column.content.share("time") >= 0.8 && !has(column, ...WHEN),
    fields: ["due"],
    sure: false,
    holds: "dates",
  },
  {
    name: "dates under “Meeting”",
    fits: (column) => is(column, "meeting_cols") && column.content.share("time") >= 0.6,
    fields: ["date_added"],
    sure: false,
    holds: "dates",
  },
  {
    name: "dates under “Follow-up”",
    fits: (column) =>
      is(column, "progress") &&
      /\b(?:follow up|update|review)\b/.test(column.text) &&
      column.content.share("time") >= 0.8,
    fields: ["review"],
    sure: false,
    holds: "dates",
  },
  {
    name: "ratings under the name of a month or a quarter",
    fits: (column) => is(column, "meeting_cols") && column.content.share("rating") >= 0.7,
    fields: ["rag"],
    sure: false,
    holds: "ratings",
  },
  {
    name: "texts under the name of a month or a meeting",
    fits: (column) => is(column, "meeting_cols") && column.content.share("sentence") >= 0.5,
    fields: ["progress"],
    sure: true,
    holds: "texts about progress",
  },
  {
    name: "high, medium and low under “Rating”",
    fits: (column) =>
      is(column, "rag") && column.content.share("priority") >= 0.8 && column.content.share("rating") < 0.3,
    fields: ["priority"],
    sure: false,
    holds: "how urgent it is",
  },
  {
    name: "high, medium and low under “Priority”",
    fits: (column) => is(column, "theme", "objective") && column.content.share("priority") >= 0.8,
    fields: ["priority"],
    sure: false,
    holds: "how urgent it is",
  },
  {
    name: "percentages under “Progress”",
    fits: (column) => is(column, "progress", "status") && column.content.share("percent") >= 0.7,
    fields: ["pct"],
    sure: true,
    holds: "percentages",
  },
];
