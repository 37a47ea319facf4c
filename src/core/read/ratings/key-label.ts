import { KEY_COLOURS } from "../../vocabulary/ratings";

/** What stands before the explanation in a key: a letter, a colour in words, or both. */
export interface KeyLabel {
  readonly letter: string | null;
  readonly word: string | null;
  /** The name of the colour, where the label is one or stands for one. */
  readonly colour: string | null;
}

const COLOUR_OF = new Map<string, string>(
  Object.entries(KEY_COLOURS).flatMap(([colour, words]) => words.map((word) => [word, colour] as const)),
);
const WORDS = [...COLOUR_OF.keys()].sort((a, b) => b.length - a.length).join("|");

/** "R", "Red", "(G)reen", "R - Red", "Amber (A)", "RED status". */
const LABEL = new RegExp(
  String.raw`^[•*\s]*(?:(?<first>[a-z]{1,2})\s*(?:[-–:=/]|\()\s*)?(?<word>${WORDS})\)?(?:\s*[(/–-]\s*(?<last>[a-z]{1,2})\)?)?(?:\s+(?:status|rating|rag|rated))?\s*[.:]?$`,
  "i",
);

/** Letters that stand for a rating by themselves. */
const LETTER = /^\(?(?<letter>[ragbyw])\)?[.:]?$/i;

const COLOUR_OF_LETTER: Readonly<Record<string, string>> = {
  R: "red",
  A: "amber",
  G: "green",
  B: "blue",
  Y: "yellow",
  W: "white",
};

/** The label that a whole cell is; undefined where it is none. */
export function keyLabel(text: string): KeyLabel | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text.trim().replace(/\((\p{L})\)(?=\p{L})/gu, "$1");
  return letterLabel(plain) ?? wordLabel(plain);
}

function letterLabel(plain: string): KeyLabel | undefined {
  const letter = LETTER.exec(plain)?.groups?.["letter"]?.toUpperCase();
  return letter === undefined ? undefined : { letter, word: null, colour: COLOUR_OF_LETTER[letter] ?? null };
}

function wordLabel(plain: string): KeyLabel | undefined {
  const { word, first, last } = LABEL.exec(plain)?.groups ?? {};
  if (word === undefined) return undefined;
  const letter = (first ?? last)?.toUpperCase() ?? null;
  return { letter, word: capitalised(word), colour: COLOUR_OF.get(word.toLowerCase()) ?? null };
}

const LONGEST = 40;

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
