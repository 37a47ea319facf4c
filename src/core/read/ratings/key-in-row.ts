import { entryInCell } from "./key-in-cell";
import { entryOf, labelOf, swatchOf, type FoundKeyEntry, type KeyCell } from "./key-entry";
import type { KeyLabel } from "./key-label";

/** A stretch of cells in a row with nothing empty between them. */
export interface Run {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly KeyCell[];
}

/** A line of a key has a colour, a letter, a word, and what they mean; a row of a plan has more. */
const MOST = 4;

/** The stretches of a row; what is only coloured counts as filled. */
export function runsIn(cells: readonly KeyCell[], row: number): readonly Run[] {
  const runs: { row: number; column: number; cells: KeyCell[] }[] = [];
  let open: KeyCell[] | undefined;
  cells.forEach((cell, column) => {
    const isFilled = cell.text !== "" || swatchOf(cell) !== null;
    if (!isFilled) open = undefined;
    else if (open) open.push(cell);
    else runs.push({ row, column, cells: (open = [cell]) });
  });
  return runs;
}

/** The line of a key that a stretch is: labels first, what they mean last. */
export function entryInRun({ row, column, cells }: Run): FoundKeyEntry | undefined {
  const [first] = cells;
  if (!first || cells.length > MOST) return undefined;
  const place = { row, column };
  if (cells.length === 1) return entryInCell(first, place) ?? wordsOnColour(first, place);
  const count = cells.findIndex((cell) => labelOf(cell) === undefined);
  const labels = cells.slice(0, count === -1 ? Math.max(1, cells.length - 1) : count);
  const label = together(labels);
  const rest = cells.slice(labels.length).map(({ text }) => text);
  if (!label || rest.length > 2) return undefined;
  const fill = labels.map(swatchOf).find((each) => each !== null) ?? null;
  return entryOf(label, fill, rest.join(" ").trim(), place);
}

/** A longer text on a colour is no key. */
const LONGEST = 200;

/** "Action complete" on a green cell: the fill is the colour, and the words what it means. */
export function wordsOnColour(
  cell: KeyCell,
  place: { row: number; column: number },
): FoundKeyEntry | undefined {
  const fill = swatchOf(cell);
  const label = labelOf(cell);
  if (cell.text === "" || cell.text.length > LONGEST || (fill === null && label?.colour == null))
    return undefined;
  if (label?.colour != null) return entryOf(label, fill, "", place);
  return entryOf({ letter: null, word: null, colour: null }, fill, cell.text, place);
}

/** A letter, a word and a colour beside one another are one label. */
function together(cells: readonly KeyCell[]): KeyLabel | undefined {
  const labels = cells.flatMap((cell) => labelOf(cell) ?? []);
  if (labels.length === 0 || labels.length < cells.length) return undefined;
  const pick = (name: keyof KeyLabel) =>
    labels.map((label) => label[name]).find((each) => each !== null) ?? null;
  return { letter: pick("letter"), word: pick("word"), colour: pick("colour") };
}
