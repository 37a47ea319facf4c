import { entryOf, swatchOf, type FoundKeyEntry, type KeyCell, type KeyPlace } from "./key-entry";
import { keyLabel } from "./key-label";

/** Where one entry of a cell ends: a line, a semicolon, a bar, or a stop before the next label. */
const BORDER =
  /\n|[;|]\s*|[,.]\s+(?=\(?(?:[RAGBYW]|Red|Amber|Green|Blue|Grey|Gray|Yellow|Black|White|Purple|RED|AMBER|GREEN|BLUE|GREY)\)?\s?(?:\([A-Z]\))?\s*[:=–-])/;

/** "R – Red: overdue", "Green = on track", "Amber - at risk". */
const ENTRY =
  /^[\s•*]*(?:(?:rag )?key\s*[:–-]\s*)?(?<label>(?:\(?[A-Za-z]{1,2}\)?\s*[-–=:]\s*)?[A-Za-z()/ ]{1,20}?)\s*(?:[:=]|[-–](?=\s|\p{L}))\s*(?<meaning>\S.*)$/iu;

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
  const parts = partsOf(line.trim());
  const known = parts && keyLabel(parts.label);
  if (!parts || !known) return undefined;
  // "R – Red: overdue" has two labels.
  const inner = partsOf(parts.meaning) ?? { label: parts.meaning, meaning: "" };
  const word = known.word === null ? keyLabel(inner.label)?.word : undefined;
  return word === undefined || word === null
    ? entryOf(known, fill, parts.meaning, place)
    : entryOf({ ...known, word }, fill, inner.meaning, place);
}

function partsOf(line: string): { readonly label: string; readonly meaning: string } | undefined {
  const { label, meaning } = ENTRY.exec(line)?.groups ?? {};
  return label === undefined || meaning === undefined ? undefined : { label, meaning: meaning.trim() };
}
