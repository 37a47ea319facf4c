import { has, is, WHEN, WHO, type ContentRule } from "./column-facts";

/** Where the heading is silent, and only content tells; the officer is asked. Tried in this order. */
export const ALONE: readonly ContentRule[] = [
  {
    name: "times under a heading of something else",
    fits: (column) =>
      (!column.heading || is(column, "action", "outcome", "lead", "progress")) &&
      column.content.filled > 1 &&
      column.content.share("time") >= 0.8 &&
      !has(column, ...WHEN),
    fields: ["timescale"],
    sure: false,
    holds: "dates or times",
  },
  {
    name: "references under a heading that we do not know",
    fits: (column) =>
      !column.heading &&
      column.content.share("ref") >= 0.8 &&
      !has(column, "ref") &&
      column.before.size === 0,
    fields: ["ref"],
    sure: false,
    holds: "references",
  },
  {
    name: "ratings under no heading that we know",
    fits: (column) => !column.heading && column.content.share("rating") >= 0.8 && !has(column, "rag"),
    fields: ["rag"],
    sure: false,
    holds: "ratings",
  },
  {
    name: "words of a status under no heading that we know",
    fits: (column) =>
      !column.heading && column.content.share("status") >= 0.8 && !has(column, "status", "progress"),
    fields: ["status"],
    sure: false,
    holds: "words of a status",
  },
  {
    name: "names under no heading that we know",
    fits: (column) =>
      !column.heading &&
      column.content.filled > 1 &&
      column.content.share("name") >= 0.8 &&
      column.content.share("status") < 0.2 &&
      !has(column, ...WHO),
    fields: ["lead"],
    sure: false,
    holds: "names",
  },
  {
    name: "sentences under a heading that we do not know, where no other column says what is to be done",
    fits: (column) =>
      !column.heading && column.content.share("sentence") >= 0.6 && !has(column, "action", "objective"),
    fields: ["action"],
    sure: false,
    holds: "what is to be done",
  },
];
