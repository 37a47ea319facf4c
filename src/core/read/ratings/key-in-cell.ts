import { entryOf, swatchOf, type FoundKeyEntry, type KeyCell, type KeyPlace } from "./key-entry";
import { keyLabel } from "./key-label";

/** Where one entry of a cell ends: a line, a semicolon, a bar, or a stop before the next label. */
const BORDER =
  /\n|[;|]\s*|[,.]\s+(?=\(?(?:[RAGBYW]|Red|Amber|Green|Blue|Grey|Gray|Yellow|Black|White|Purple|RED|AMBER|GREEN|BLUE|GREY)\)?\s?(?:\([A-Z]\))?\s*[:=–-])/;

/** "R – Red: overdue", "Green = on track", "Amber - at risk". */
const ENTRY =
  /^[\s•*]*(?:(?:rag )?key\s*[:–-]\s*)?(?<label>(?:\(?[A-Za-z]{1,2}\)?\s*[-–=:]\s*)?[A-Za-z()/ ]{1,20}?)\s*(?:[:=]|[-–](?=\s|\p{L}))\s*(?<meaning>\S.*)$/u;

/** Longer cells are no keys. */
const LONGEST = 1_500;

/** The key that one cell holds as lines: "R – Red: overdue⏎A – Amber: at risk". Empty where it holds none. */
export function keyInCell(cell: KeyCell, place: KeyPlace): readonly FoundKeyEntry[] {
  if (cell.text.length > LONGEST || !/[:=–-]/.test(cell.text)) return [];
  const entries = cell.text.split(BORDER).flatMap((line) => entryIn(line, place) ?? []);
  return entries.length > 1 ? entries : [];
}

/** "Green: on track" as the whole of one cell; its fill tells the colour where there is one. */
export function entryInCell(cell: KeyCell, place: KeyPlace): FoundKeyEntry | undefined {
  return cell.text.length > LONGEST ? undefined : entryIn(cell.text, place, swatchOf(cell));
}

function entryIn(line: string, place: KeyPlace, fill: string | null = null): FoundKeyEntry | undefined {
  const { label = "", meaning = "" } = ENTRY.exec(line.trim())?.groups ?? {};
  const known = keyLabel(label);
  if (!known || meaning === "") return undefined;
  // "R – Red: overdue" has two labels.
  const inner = ENTRY.exec(meaning)?.groups;
  const second = known.word === null ? keyLabel(inner?.["label"] ?? meaning) : undefined;
  return second?.word == null
    ? entryOf(known, fill, meaning.trim(), place)
    : entryOf({ ...second, letter: known.letter }, fill, inner?.["meaning"]?.trim() ?? "", place);
}
