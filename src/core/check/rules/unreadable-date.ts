import { defineRule } from "../define-rule";

export const unreadableDate = defineRule({
  id: "unreadable-date",
  title: "Date that can't be read",
  severity: "error",
  why: "A date that people must guess is read in different ways.",
  prepare: () => undefined,

  find({ timescale }) {
    if (timescale.kind === "unclear")
      return [{ at: timescale.cell, facts: { text: timescale.text, because: "" } }];
    if (timescale.kind !== "read" || timescale.value.kind !== "invalid") return [];
    return [{ at: timescale.cell, facts: { text: timescale.text ?? "", because: timescale.because ?? "" } }];
  },

  say: ({ text, because }) =>
    because === ""
      ? `“${shortened(text)}” can't be read as a date. Write a day or a month, such as 30 Apr 2020.`
      : `${because} Correct “${shortened(text)}”.`,
});

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
