import { has, is, WHO, type NeighbourRule } from "./column-facts";

/** What a heading of people or dates means beside the others of its table. Tried in this order. */
export const NEIGHBOURS_WHO_WHEN: readonly NeighbourRule[] = [
  {
    name: "a current or forecast date that is the only one",
    fits: (column) =>
      is(column, "due_revised") &&
      /\b(?:current|forecast|latest)\b/.test(column.text) &&
      !has(column, "due", "due_original", "timescale"),
    fields: ["due"],
    sure: false,
    because: "no other column says when it is due",
  },
  {
    name: "a completion date beside a target date",
    fits: (column) =>
      is(column, "due") &&
      /^(?:(?:date of )?completion(?: date)?|completed by|finish(?:ed)?(?: date)?|end(?: date)?)$/.test(
        column.text,
      ) &&
      has(column, "due") &&
      !has(column, "completed"),
    fields: ["completed"],
    sure: false,
    because: "another column says when it is due",
  },
  {
    name: "a date of something else, beside the date that it is due",
    fits: (column) =>
      is(column, "due", "timescale") &&
      column.text === "date" &&
      has(column, "due", "timescale", "due_revised") &&
      !column.before.has("action"),
    fields: ["date_added"],
    sure: false,
    because: "another column says when it is due",
  },
  {
    name: "who answers for it, beside who does it",
    fits: (column) =>
      is(column, "lead") &&
      /\b(?:accountable|executive|director|cabinet|portfolio|member)\b/.test(column.text) &&
      !/\bstaff\b/.test(column.text) &&
      has(column, "lead", "lead_operational") &&
      !has(column, "lead_strategic"),
    fields: ["lead_strategic"],
    sure: false,
    because: "another column says who does it",
  },
  {
    name: "a committee after who leads",
    fits: (column) => is(column, "theme") && /\bcommittee\b/.test(column.text) && column.before.has("lead"),
    fields: ["monitoring"],
    sure: false,
    because: "another column says who leads",
  },
  {
    name: "who is involved, where nobody else leads",
    fits: (column) => is(column, "support") && /^who\b/.test(column.text) && !has(column, ...WHO),
    fields: ["lead"],
    sure: false,
    because: "no other column says who leads",
  },
  {
    name: "a governor, where nobody else leads",
    fits: (column) => is(column, "monitoring") && /\bgovernors?\b/.test(column.text) && !has(column, ...WHO),
    fields: ["lead"],
    sure: false,
    because: "no other column says who leads",
  },
  {
    name: "an agency, beside who leads",
    fits: (column) =>
      is(column, "lead") &&
      /^(?:agency|agencies|organisations?|names?)$/.test(column.text) &&
      has(column, ...WHO),
    fields: ["support"],
    sure: false,
    because: "another column says who leads",
  },
];
