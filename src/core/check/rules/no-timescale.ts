import { defineRule } from "../define-rule";

export const noTimescale = defineRule({
  id: "no-timescale",
  title: "No timescale",
  severity: "error",
  why: "Without a date nobody can tell whether it is late.",
  prepare: () => undefined,

  find({ timescale }) {
    if (timescale.kind === "blank") return [{ at: timescale.cell, facts: { text: "" } }];
    const isOpen = timescale.kind === "read" && timescale.value.kind === "unknown";
    return isOpen ? [{ at: timescale.cell, facts: { text: timescale.text ?? "" } }] : [];
  },

  say: ({ text }) =>
    text === ""
      ? "No timescale is given. Say by when it will be done."
      : `The timescale is still “${text}”. Set a date.`,
});
