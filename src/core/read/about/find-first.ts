import type { Reading } from "../../model/reading";
import type { OutsideText } from "./outside-texts";

/** Titles and notes are short; what is longer only speaks of other documents. */
const LONGEST = 250;

/** The first text outside the tables that says it, with its place; absent where none does. */
export function findFirst<T>(
  texts: readonly OutsideText[],
  read: (text: string) => T | undefined,
): Reading<T> {
  for (const { text, cell } of texts) {
    const value = text.length <= LONGEST ? read(text.replace(/\s+/g, " ")) : undefined;
    if (value !== undefined)
      return { kind: "read", value, sure: true, cell, ...(value === text ? {} : { text }) };
  }
  return { kind: "absent" };
}
