import { entryOf, swatchOf, type FoundKeyEntry, type KeyCell } from "./key-entry";

const TITLE = /^(?:(?:rag|brag|rating|status|colour) )?(?:key|legend)\b.{0,30}$|^key to .{3,30}$/i;
const LETTERS = /^\(?(?<letter>[A-Z]{1,3})\)?[.:]?$/;

/** A key has few lines; what stands further below its title is something else. */
const MOST = 10;

/**
 * Letters of the plan's own ("C", "IP") below a title that says that they are a key. Each must be explained
 * by words of a status, since letters alone may as well be abbreviations.
 */
export function keysOfLetters(rows: readonly (readonly KeyCell[])[]): readonly (readonly FoundKeyEntry[])[] {
  return rows.flatMap((cells, row) => {
    const title = cells.findIndex(({ text }) => TITLE.test(text));
    if (title === -1) return [];
    const entries = rows.slice(row + 1, row + 1 + MOST).map((line, index) => entryIn(line, row + 1 + index));
    const end = entries.findIndex((entry) => entry === undefined);
    const own = (end === -1 ? entries : entries.slice(0, end)).filter((entry) => entry !== undefined);
    return own.length > 1 && own.every(({ status }) => status !== "unknown") ? [own] : [];
  });
}

function entryIn(line: readonly KeyCell[], row: number): FoundKeyEntry | undefined {
  const column = line.findIndex(({ text }) => text !== "");
  const [label, meaning] = line.slice(Math.max(0, column)).filter(({ text }) => text !== "");
  const letter = LETTERS.exec(label?.text ?? "")?.groups?.["letter"];
  if (letter === undefined || !label || !meaning) return undefined;
  return entryOf({ letter, word: null, colour: null }, swatchOf(label), meaning.text, { row, column });
}
