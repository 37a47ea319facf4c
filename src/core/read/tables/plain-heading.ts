import { SHORT_WORDS } from "../../vocabulary/heading-words";
import { remembering } from "../remember";
import { KNOWN_WORDS } from "./heading-forms";

/**
 * The words of a heading in lower case, one space between them, no punctuation but "%". Words that a
 * narrow column cut are joined, what people shorten is written out, and typing errors are mended.
 */
export const plainHeading = remembering((heading: string): string => {
  const words = wordsOf(heading);
  return mended(joined(words))
    .map((word) => SHORT_WORDS[word] ?? word)
    .join(" ");
});

function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’`]/g, "")
    .replace(/(\p{L})[-‐­]\s+(\p{L})/gu, "$1$2")
    .replace(/#/g, " no ")
    .replace(/&/g, " and ")
    .replace(/%\s?age\b/g, "%")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
  return plain === "" ? [] : plain.split(" ");
}

/** Headings have few words; a longer text is none, and not worth the work. */
const MOST_WORDS = 40;

/** What PDF files lose: two or three letters that were set as one, as in "O cer". */
const LIGATURES = ["", "ffi", "fi", "ff", "fl", "tt", "ti"];

/** "respons ibility", "prog ress", "r a g", "o cer": pieces that together are a word, and apart are not. */
function joined(words: readonly string[]): readonly string[] {
  if (words.length > MOST_WORDS) return words;
  const result: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const { word, pieces } = joinedAt(words, index);
    result.push(word);
    index += pieces - 1;
  }
  return result;
}

function joinedAt(
  words: readonly string[],
  index: number,
): { readonly word: string; readonly pieces: number } {
  const first = words[index] ?? "";
  for (const pieces of [4, 3, 2]) {
    const parts = words.slice(index, index + pieces);
    if (parts.length < pieces || parts.every(isWord)) continue;
    const word = LIGATURES.map((letters) => parts.join(letters)).find((each) => KNOWN_WORDS.has(each));
    if (word !== undefined) return { word, pieces };
  }
  return { word: first, pieces: 1 };
}

/** Single letters, but for "a", are pieces; so is what no heading has. */
function isWord(word: string): boolean {
  return word === "a" || /^\d+$/.test(word) || (word.length > 1 && KNOWN_WORDS.has(word));
}

function mended(words: readonly string[]): readonly string[] {
  return words.length > MOST_WORDS ? words : words.map((word) => mendedWord(word));
}

/** Shorter words have too many neighbours to guess by. */
const SHORTEST_MENDED = 6;
const LONGEST_MENDED = 20;

/** "timescle", "responsibilty": one letter too many, too few or wrong, but the first and the last are right. */
const mendedWord = remembering((word: string): string => {
  const isLong = word.length >= SHORTEST_MENDED && word.length <= LONGEST_MENDED;
  if (!isLong || KNOWN_WORDS.has(word) || !/^\p{L}+$/u.test(word)) return word;
  for (const known of KNOWN_WORDS) if (known.length >= SHORTEST_MENDED && isNear(word, known)) return known;
  return word;
});

function isNear(word: string, known: string): boolean {
  if (!word.startsWith(known.charAt(0)) || word.at(-1) !== known.at(-1)) return false;
  const [shorter, longer] = word.length < known.length ? [word, known] : [known, word];
  if (longer.length - shorter.length > 1) return false;
  let from = 0;
  while (from < shorter.length && shorter[from] === longer[from]) from++;
  if (shorter.length < longer.length) return shorter.slice(from) === longer.slice(from + 1);
  const isOneLetter = shorter.slice(from + 1) === longer.slice(from + 1);
  return isOneLetter || isSwap(shorter.slice(from), longer.slice(from));
}

/** "acheived": two neighbours changed places. */
function isSwap(one: string, other: string): boolean {
  const swapped = other.charAt(1) + other.charAt(0);
  return one.slice(0, 2) === swapped && one.slice(2) === other.slice(2);
}
