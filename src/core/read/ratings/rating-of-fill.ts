import type { KeyStatus } from "../../model/key-status";
import type { Rag } from "../../model/rag";
import { colourOfFill, type FillColour } from "./colour-of-fill";
import type { FoundKeyEntry } from "./key-entry";
import { RAG_OF_KEY } from "./rag-of-key";

/** What the fill of a cell says where its text says nothing. */
export interface FillRating {
  /** The rating as the officer coloured it. */
  readonly value: Rag;
  /** What the colour stands for by the plan's own key; undefined where there is no key, or no such line in it. */
  readonly status: KeyStatus | undefined;
  readonly sure: boolean;
  readonly because: string;
}

/** Yellow is amber written otherwise, unless a key says what it is; white and no fill rate nothing. */
const RAG_OF_COLOUR: Readonly<Partial<Record<FillColour, Rag>>> = {
  red: "red",
  amber: "amber",
  yellow: "amber",
  green: "green",
  blue: "blue",
  grey: "grey",
};

/**
 * The rating that a fill ("#RRGGBB") stands for, by the plan's own key where one has that fill or colour.
 * Undefined where the fill rates nothing.
 */
export function ratingOfFill(fill: string, key: readonly FoundKeyEntry[] = []): FillRating | undefined {
  const { colour, sure } = colourOfFill(fill);
  const entry = entryFor(fill, colour, key);
  const value = RAG_OF_COLOUR[colour] ?? (entry && RAG_OF_KEY[entry.status]);
  if (value === undefined) return undefined;
  if (!entry)
    return { value, status: undefined, sure, because: `It says so by its colour, which is ${colour}.` };
  const because = `The cell is ${colour}, which the plan’s key explains as “${explanationOf(entry)}”.`;
  return { value, status: entry.status, sure: (sure || isSame(entry, fill)) && entry.sure, because };
}

function explanationOf({ meaning, word, letter }: FoundKeyEntry): string {
  return meaning === "" ? (word ?? letter ?? "") : meaning.replace(/\.$/, "");
}

function isSame(entry: FoundKeyEntry, fill: string): boolean {
  return entry.fill?.toLowerCase() === fill.toLowerCase();
}

/** The very same fill first, then the colour by its name; amber, orange and yellow are one where only one of them is in the key. */
function entryFor(
  fill: string,
  colour: FillColour,
  key: readonly FoundKeyEntry[],
): FoundKeyEntry | undefined {
  const exact = key.find((entry) => isSame(entry, fill));
  return exact ?? key.find((entry) => entry.colour === colour) ?? warm(colour, key);
}

const WARM: readonly string[] = ["amber", "orange", "yellow"];

function warm(colour: FillColour, key: readonly FoundKeyEntry[]): FoundKeyEntry | undefined {
  const entries = key.filter((entry) => entry.colour !== null && WARM.includes(entry.colour));
  return WARM.includes(colour) && entries.length === 1 ? entries[0] : undefined;
}
