import type { Reading } from "../model/reading";

/** So much of a cell is quoted: enough to know it again, and no more than the eye takes in at once. */
const LONGEST_QUOTE = 80;

/**
 * What a cell was read as, in a sentence, and why, where that is not plain. Undefined where there is nothing
 * to tell: no such column, an empty cell, or a cell that means just what it says.
 */
export function explainReading<T>(reading: Reading<T>, show: (value: T) => string): string | undefined {
  if (reading.kind === "absent" || reading.kind === "blank") return undefined;
  const because = reading.because ?? "";
  if (reading.kind === "unclear") return sentences(`“${quote(reading.text)}” was not understood.`, because);
  const shown = show(reading.value);
  if (reading.text === undefined || plain(reading.text) === plain(shown)) {
    return because === "" ? undefined : sentences(`“${quote(shown)}” is read as it stands.`, because);
  }
  // A reason that tells what was read of which part of the cell says it all.
  if (because.includes(`is read as ${shown}`)) return because;
  return sentences(`“${quote(reading.text)}” is read as ${shown}.`, because);
}

function sentences(first: string, because: string): string {
  return because === "" ? first : `${first} ${because}`;
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

/** What a cell means that means just what it says. */
export function asItStands(reading: Extract<Reading<unknown>, { readonly kind: "read" }>): string {
  const text = reading.text ?? (typeof reading.value === "string" ? reading.value : "");
  return text === "" ? "It is read as it stands." : `“${quote(text)}” is read as it stands.`;
}

/** On one line, and cut at a word. */
function quote(text: string): string {
  const line = text
    .slice(0, LONGEST_QUOTE * 2)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= LONGEST_QUOTE) return line;
  const cut = line.slice(0, LONGEST_QUOTE);
  const end = cut.lastIndexOf(" ");
  return `${end > 0 ? cut.slice(0, end) : cut} …`;
}
