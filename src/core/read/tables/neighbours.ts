import { has, is, type NeighbourRule } from "./column-facts";

/** What the management agrees to do is the recommendation taken up. */
const AGREED = /\b(?:management|agreed|responses?|comments)\b|^recommendations?\b/;

/** What a heading of what is done, and why, means beside the others of its table. Tried in this order. */
export const NEIGHBOURS: readonly NeighbourRule[] = [
  {
    name: "comments beside progress",
    fits: (column) =>
      is(column, "progress") &&
      /^(?:comments?|(?:other|further|general|any|additional) comments?|officer comments?)$/.test(
        column.text,
      ) &&
      has(column, "progress"),
    fields: ["comment"],
    sure: true,
    because: "another column tells of progress",
  },
  {
    name: "a recommendation beside the action that answers it",
    fits: (column) =>
      /\brec(?:ommendation)?s?\b/.test(column.text) &&
      column.heading?.fields.every((field) => field === "action" || field === "objective") === true &&
      column.otherActions.some((text) => !AGREED.test(text)),
    fields: ["objective"],
    sure: false,
    because: "another column says what is done about it",
  },
  {
    name: "what is to be improved, beside the action",
    fits: (column) =>
      is(column, "action") &&
      /^(?:(?:key )?improvements?|improvement (?:required|needed)|proposals?|decisions?)$/.test(
        column.text,
      ) &&
      has(column, "action"),
    fields: ["objective"],
    sure: false,
    because: "another column says what is done about it",
  },
  {
    name: "a project, beside its actions",
    fits: (column) =>
      is(column, "action") &&
      /^(?:(?:key )?projects?|programmes?|schemes?|initiatives?|strategy|strategies|project (?:name|title))$/.test(
        column.text,
      ) &&
      has(column, "action") &&
      !has(column, "theme"),
    fields: ["theme"],
    sure: false,
    because: "another column says what is to be done",
  },
  {
    name: "a description beside what it describes",
    fits: (column) =>
      is(column, "action") &&
      /^(?:brief |full )?(?:descriptions?|details?)$/.test(column.text) &&
      has(column, "action"),
    fields: ["how"],
    sure: false,
    because: "another column says what is to be done",
  },
  {
    name: "deliverables beside actions",
    fits: (column) =>
      is(column, "action") && /^(?:key )?deliverables?$/.test(column.text) && column.before.has("action"),
    fields: ["outcome"],
    sure: false,
    because: "another column says what is to be done",
  },
  {
    name: "how it will be reached, before the actions",
    fits: (column) =>
      is(column, "how") &&
      /^how\b/.test(column.text) &&
      has(column, "action") &&
      !column.before.has("action") &&
      !has(column, "objective"),
    fields: ["objective"],
    sure: false,
    because: "the actions stand after it",
  },
  {
    name: "how it will be done, where no other column says what",
    fits: (column) => is(column, "how") && !has(column, "action"),
    fields: ["action"],
    sure: false,
    because: "no other column says what is to be done",
  },
  {
    name: "what is hoped for, beside an objective",
    fits: (column) =>
      is(column, "objective") && /^what\b.*\b(?:want|hope|aim)/.test(column.text) && has(column, "objective"),
    fields: ["outcome"],
    sure: false,
    because: "another column holds the objective",
  },
  {
    name: "lessons before what is done about them",
    fits: (column) =>
      is(column, "comment") &&
      /\b(?:lessons?|learning)\b/.test(column.text) &&
      has(column, "action") &&
      !column.before.has("action"),
    fields: ["objective"],
    sure: false,
    because: "another column says what is done about it",
  },
  {
    name: "barriers before what is done about them",
    fits: (column) =>
      is(column, "risk") &&
      /\bbarriers?\b/.test(column.text) &&
      has(column, "action") &&
      !column.before.has("action") &&
      !has(column, "objective"),
    fields: ["objective"],
    sure: false,
    because: "another column says what is done about it",
  },
  {
    name: "a position before the actions, beside their progress",
    fits: (column) =>
      is(column, "progress") &&
      /^(?:current|present)\b/.test(column.text) &&
      has(column, "progress") &&
      !column.before.has("action"),
    fields: ["baseline"],
    sure: false,
    because: "another column tells of progress",
  },
];
