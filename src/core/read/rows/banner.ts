import { THEME_WORDS } from "../../vocabulary/theme-words";

/** What a title says: its number, and what it is about; either may be "". */
export interface Banner {
  readonly number: string;
  readonly title: string;
}

const WORDS = THEME_WORDS.join("|");

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map(
    (word, index) => [word, String(index + 1)] as const,
  ),
);

/** "Theme 2 – Voice", "Area for Improvement (1): Ensure …", "PRIORITY ONE". */
const NAMED = new RegExp(
  String.raw`^(?:${WORDS})\s*(?:no\.?\s*)?[([]?(?<number>\d{1,2}|[a-z]|[ivx]{1,4}|${[...NUMBER_WORDS.keys()].join("|")})[)\]]?\s*(?:[.:–—-]+|\s|$)\s*(?<title>.*)$`,
  "is",
);

/** "1. Find homes", "3) Voice", "B: Housing". A number alone needs a mark behind it, or it may count something. */
const NUMBERED = /^[([]?(?<number>\d{1,2}|[A-Z])[)\].:]+\s*(?<title>\S.*)$/s;

/** The number and the title in a text, where it is numbered at all. */
export function readBanner(text: string): Banner | undefined {
  const line = text.replace(/\s+/g, " ").replace(/^[#*\s]+|[*\s]+$/g, "");
  const { number, title = "" } = (NAMED.exec(line) ?? NUMBERED.exec(line))?.groups ?? {};
  if (number === undefined) return undefined;
  return { number: NUMBER_WORDS.get(number.toLowerCase()) ?? number, title: title.trim() };
}
