import type { FieldName, Report } from "../../core";
import { FIELD_WORDS } from "./field-words";

type Column = Report["tables"][number]["columns"][number];

/** So much of a cell is shown as a sample. */
const SAMPLE_LENGTH = 64;

/** A heading may be broken over lines, and a column may have none. */
export function titleOf({ heading, column }: Pick<Column, "heading" | "column">): string {
  const oneLine = heading.replace(/\s+/g, " ").trim();
  return oneLine === "" ? `Column ${column}, without a heading` : oneLine;
}

/** "lead and due date". */
export function fieldsInWords(fields: readonly FieldName[]): string {
  const words = fields.map((field) => FIELD_WORDS[field]);
  const last = words.at(-1) ?? "not part of the plan";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** The beginning of a cell's text, cut between words. */
export function sampleOf(text: string): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  if (oneLine.length <= SAMPLE_LENGTH) return oneLine;
  const cut = oneLine.slice(0, SAMPLE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), SAMPLE_LENGTH / 2)).replace(/[\s,;:.]+$/, "")}…`;
}
