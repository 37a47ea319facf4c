import { has, is, isVague, type ContentRule } from "./column-facts";

/** Where content outvotes the heading. Tried in this order; what is more special comes first. */
export const OUTVOTING: readonly ContentRule[] = [
  {
    name: "references under any heading of a text",
    fits: (column) => isVague(column) && !has(column, "ref") && column.content.share("ref") >= 0.8,
    fields: ["ref"],
    sure: true,
    holds: "references",
  },
  {
    name: "a reference before each action",
    fits: (column) =>
      is(column, "action") && !has(column, "ref") && column.content.share("refAndText") >= 0.7,
    fields: ["ref", "action"],
    sure: true,
    holds: "a reference with each text",
  },
  {
    name: "times before what must be done in them",
    fits: (column) =>
      is(column, "objective", "theme", "action") &&
      column.content.share("band") >= 0.2 &&
      !has(column, "due"),
    fields: ["timescale"],
    adds: true,
    sure: true,
    holds: "times that govern the rows",
  },
  {
    name: "texts of actions under no heading, below titles of themes",
    fits: ({ heading, hasTitles, content, others }) =>
      !heading && hasTitles && content.share("sentence") >= 0.5 && !others.has("action"),
    fields: ["objective", "action"],
    sure: true,
    holds: "titles and what is to be done under each",
  },
  {
    name: "sentences under no heading, where no other column says what is to be done",
    fits: ({ heading, content, others }) =>
      !heading && content.share("sentence") >= 0.5 && !others.has("action"),
    fields: ["action"],
    sure: true,
    holds: "sentences that say what is to be done",
  },
  {
    name: "names under “Action”, where another column says what is to be done",
    fits: (column) =>
      is(column, "action") &&
      column.content.filled > 1 &&
      column.content.share("name") >= 0.7 &&
      has(column, "action", "objective") &&
      !has(column, "lead"),
    fields: ["lead"],
    sure: true,
    holds: "names",
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
    name: "dates under “Achieved”",
    fits: (column) => is(column, "achieved", "status") && column.content.share("time") >= 0.6,
    fields: ["completed"],
    sure: true,
    holds: "dates",
  },
  {
    name: "yes and no under “Completed”",
    fits: (column) => is(column, "completed") && column.content.share("yesNo") >= 0.7,
    fields: ["achieved"],
    sure: true,
    holds: "yes and no",
  },
  {
    name: "what is to be reached under “Targets”",
    fits: (column) =>
      is(column, "target") &&
      // A target or two without a figure are still targets.
      column.content.filled > 3 &&
      column.content.share("sentence") >= 0.6 &&
      column.content.share("figure") < 0.2 &&
      has(column, "action") &&
      !has(column, "objective", "outcome", "theme"),
    fields: ["objective"],
    sure: true,
    holds: "what is to be reached, with no figure",
  },
  {
    name: "figures among outcomes of performance",
    fits: (column) =>
      is(column, "outcome") &&
      column.heading?.sure === false &&
      !has(column, "target", "measure") &&
      column.content.share("figure") >= 0.3,
    fields: ["target"],
    adds: true,
    sure: true,
    holds: "figures to be reached",
  },
  {
    name: "business as usual or a project, whatever the heading",
    fits: (column) => isVague(column) && column.content.share("category") >= 0.8,
    fields: ["category"],
    sure: true,
    holds: "kinds of work",
  },
  {
    name: "high, medium and low under “Priority”",
    fits: (column) => is(column, "theme", "objective") && column.content.share("priority") >= 0.8,
    fields: ["priority"],
    sure: true,
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
