import { has, is, isVague, WHO, type ContentRule } from "./column-facts";

/** Where content outvotes a heading of what is done, and by whom. Tried in this order; what is more special comes first. */
export const OUTVOTING: readonly ContentRule[] = [
  {
    name: "references under any heading of a text, or none",
    fits: (column) =>
      (column.text === "" || (column.heading !== undefined && isVague(column))) &&
      !has(column, "ref") &&
      column.content.share("ref") >= 0.8,
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
    fits: ({ heading, text, content, others }) =>
      !heading && text === "" && content.share("sentence") >= 0.5 && !others.has("action"),
    fields: ["action"],
    sure: true,
    holds: "sentences that say what is to be done",
  },
  {
    name: "what is to be reached under “Priority”",
    fits: (column) =>
      is(column, "priority", "theme") &&
      /\bpriorit/.test(column.text) &&
      column.content.share("sentence") >= 0.5 &&
      has(column, "action") &&
      !has(column, "objective"),
    fields: ["objective"],
    sure: false,
    holds: "what is to be reached",
  },
  {
    name: "titles under “Priority”",
    fits: (column) =>
      is(column, "priority") &&
      column.content.share("priority") < 0.3 &&
      column.content.share("ref") < 0.5 &&
      column.content.share("rating") < 0.5,
    fields: ["theme"],
    sure: false,
    holds: "titles",
  },
  {
    name: "what is to be done under an aim, where no column says it",
    fits: (column) =>
      is(column, "objective", "theme") &&
      column.heading?.sure === false &&
      !has(column, "action", "objective", "how") &&
      (is(column, "theme") || column.content.share("task") >= 0.4) &&
      column.content.share("sentence") >= 0.6,
    fields: ["action"],
    sure: false,
    holds: "what is to be done",
  },
  {
    name: "what is to be done under “Measure”",
    fits: (column) =>
      is(column, "measure", "outcome") &&
      !has(column, "action", "objective") &&
      column.content.share("sentence") >= 0.6 &&
      column.content.share("task") >= 0.6,
    fields: ["action"],
    sure: false,
    holds: "what is to be done",
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
    name: "what is to be reached under “Targets”",
    fits: (column) =>
      is(column, "target") &&
      // A target or two without a figure are still targets.
      column.content.filled > 3 &&
      column.content.share("sentence") >= 0.6 &&
      column.content.share("figure") < 0.2 &&
      has(column, "action") &&
      !has(column, "objective", "theme") &&
      !(has(column, "outcome") && column.before.has("action")),
    fields: ["objective"],
    sure: true,
    holds: "what is to be reached, with no figure",
  },
  {
    name: "names under the word for a part of an organisation",
    fits: (column) =>
      is(column, "theme", "email") &&
      column.heading?.sure === false &&
      column.content.filled > 1 &&
      column.content.share("name") >= 0.7 &&
      !has(column, ...WHO),
    fields: ["lead"],
    sure: false,
    holds: "names",
  },
  {
    name: "sentences under the word for an area",
    fits: (column) =>
      is(column, "theme") &&
      column.heading?.sure === false &&
      column.content.share("sentence") >= 0.6 &&
      !column.before.has("action") &&
      has(column, "action") &&
      !has(column, "objective"),
    fields: ["objective"],
    sure: false,
    holds: "what is to be reached or mended",
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
];
