import { defineRule } from "../define-rule";

export const noLead = defineRule({
  id: "no-lead",
  title: "No lead",
  severity: "error",
  why: "Nobody can be asked how it stands.",
  prepare: () => undefined,

  find({ leads }) {
    if (leads.kind === "blank") return [{ at: leads.cell, facts: { text: "" } }];
    if (leads.kind === "unclear") return [{ at: leads.cell, facts: { text: leads.text } }];
    return [];
  },

  say: ({ text }) =>
    text === ""
      ? "No lead is named. Name who answers for it."
      : `“${text}” names nobody. Name who answers for it.`,
});
