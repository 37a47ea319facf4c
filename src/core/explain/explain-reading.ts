import { shortAddress } from "../model/cell-ref";
import type { Reading } from "../model/reading";

/** So much of a cell is quoted: enough to know it again, and no more than the eye takes in at once. */
const LONGEST_QUOTE = 80;

type Read<T> = Extract<Reading<T>, { readonly kind: "read" }>;
type Unclear = Extract<Reading<unknown>, { readonly kind: "unclear" }>;

/**
 * What a cell was read as, in a sentence, and why, where that is not plain. Undefined where there is nothing
 * to tell: no such column, an empty cell, or a cell that means just what it says.
 *
 * `show` tells the value in full; `plainly` in the fewest words, which a cell may hold that means just that.
 */
export function explainReading<T>(
  reading: Reading<T>,
  show: (value: T) => string,
  plainly = show,
): string | undefined {
  if (reading.kind === "absent" || reading.kind === "blank") return undefined;
  if (reading.kind === "unclear") return unclear(reading);
  const { value, because = "" } = reading;
  if (saysAll(because, show(value))) return because;
  if (!isPlain(reading, [show(value), plainly(value)]))
    return sentences(`${saying(reading)} read as ${show(value)}.`, because);
  return because === "" ? undefined : sentences(`${asWritten(reading)} is read as it stands.`, because);
}

/** Whether the cell says just what it means, in one of these ways of saying it. */
function isPlain({ text, besides }: Read<unknown>, ways: readonly string[]): boolean {
  return besides === undefined && (text === undefined || ways.some((way) => bare(way) === bare(text)));
}

/** "“Apr 2020” is read as 30 Apr 2020: …": a reason that tells what was read of which part of the cell says it all. */
function saysAll(because: string, shown: string): boolean {
  return because.includes(` read as ${shown}: `) || because.startsWith("There is no such day as ");
}

/** The words of a cell that means just what it says. */
export function asWritten({ text, value }: Read<unknown>): string {
  return `“${quote(text ?? (typeof value === "string" ? value : ""))}”`;
}

/** "“Ann Hale” is", "“Ann Hale” in C6 and “Bo Marsh” in D6 are" */
function saying({ text = "", cell, besides = [] }: Read<unknown>): string {
  if (besides.length === 0) return `“${quote(text)}” is`;
  const all = [{ text, cell }, ...besides].map(
    (each) => `“${quote(each.text)}” in ${shortAddress(each.cell)}`,
  );
  return `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""} are`;
}

function unclear({ text, because }: Unclear): string {
  if (because === undefined) return `“${quote(text)}” was not understood.`;
  return because.includes("“") ? because : `“${quote(text)}” stands there. ${because}`;
}

function sentences(first: string, because: string): string {
  return because === "" ? first : `${first} ${because}`;
}

/** Without the stop at its end, and however it is written. */
function bare(text: string): string {
  return text.trim().replace(/\.$/, "").toLowerCase();
}

/** On one line, and cut at a word. */
function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= LONGEST_QUOTE) return line;
  const cut = line.slice(0, LONGEST_QUOTE);
  const end = cut.lastIndexOf(" ");
  return `${end > 0 ? cut.slice(0, end) : cut} …`;
}
