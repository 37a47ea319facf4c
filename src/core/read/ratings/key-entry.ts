import type { KeyStatus } from "../../model/key-status";
import { statedStatus } from "../progress/status-forms";
import { colourOfFill, type FillColour, type SeenColour } from "./colour-of-fill";
import { keyLabel, type KeyLabel } from "./key-label";
import { statusOfKeyEntry } from "./status-of-key-entry";

/** A cell of the part of a sheet in which a key is looked for. */
export interface KeyCell {
  readonly text: string;
  /** "#RRGGBB", or "" where it has no fill. */
  readonly fill: string;
}

/** One line of a plan's own key, and where it stands in the block that was looked at. */
export interface FoundKeyEntry {
  readonly letter: string | null;
  /** A colour or a status in words, as it stands there. */
  readonly word: string | null;
  /** The colour by its name: from the words, else from the fill. */
  readonly colour: string | null;
  /** The fill of the label, for cells that are only coloured. */
  readonly fill: string | null;
  readonly meaning: string;
  readonly status: KeyStatus;
  readonly sure: boolean;
  readonly row: number;
  readonly column: number;
}

/** Where an entry stands. */
export type KeyPlace = Pick<FoundKeyEntry, "row" | "column">;

/** Fills that rate something: white and none do not. */
const PLAIN: readonly FillColour[] = ["white", "none"];

/** The fill of a cell that is coloured; null where it is not. */
export function swatchOf({ fill }: KeyCell): string | null {
  return PLAIN.includes(colourOfFill(fill).colour) ? null : fill;
}

const NO_LABEL: KeyLabel = { letter: null, word: null, colour: null };

/** "Action complete", "Not started": a status in words can be the label, too. */
function wordLabel(text: string): KeyLabel | undefined {
  const isShort = text.length <= 30 && text.split(/\s+/).length <= 4;
  return isShort && statedStatus(text)?.sure === true ? { ...NO_LABEL, word: text } : undefined;
}

/** The label that a cell is: words of a colour, a letter, a status, or nothing but its fill. */
export function labelOf(cell: KeyCell): KeyLabel | undefined {
  return cell.text === "" ? swatchLabel(cell) : (keyLabel(cell.text) ?? wordLabel(cell.text));
}

function swatchLabel(cell: KeyCell): KeyLabel | undefined {
  return swatchOf(cell) === null ? undefined : NO_LABEL;
}

/** What a label and its explanation mean; undefined where neither tells anything. */
export function entryOf(
  label: KeyLabel,
  fill: string | null,
  meaning: string,
  place: KeyPlace,
): FoundKeyEntry | undefined {
  const seen = fill === null ? undefined : colourOfFill(fill);
  const { letter, word } = label;
  const colour = label.colour ?? (seen ? seen.colour : null);
  const name = nameOf({ letter, word, colour });
  if (name === null) return undefined;
  const { status, sure } = statusOfKeyEntry(name, meaning);
  const isTold = name !== colour || label.colour !== null || isSure(seen);
  return { letter, word, colour, fill, meaning, status, sure: sure && isTold, ...place };
}

/** What tells most: the word, then the letter. */
function nameOf({ word, letter, colour }: KeyLabel): string | null {
  return word ?? letter ?? colour;
}

function isSure(seen: SeenColour | undefined): boolean {
  return seen?.sure === true;
}
