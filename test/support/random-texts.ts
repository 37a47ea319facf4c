/** A source of chances that gives the same ones for the same seed. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to below the limit, of 32 bits that are mixed well enough for texts. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  }

  oneOf<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)];
    if (one === undefined) throw new Error("There is nothing to choose from.");
    return one;
  }
}

/** As much as a cell of Excel can hold. */
const LONGEST_CELL = 32_767;

/** Blocks of Unicode begin and end at multiples of 16, so that stretches of 16 from 0 to 10FFFF meet every one. */
const STRETCH = 16;
const STRETCHES = 0x11_00_00 / STRETCH;

/** Some code points of one stretch; those of D800 to DFFF are halves of pairs that stand alone. */
export function textOfStretch(number: number, chance: Chance): string {
  const first = (number % STRETCHES) * STRETCH;
  const codes = Array.from({ length: 1 + chance.below(20) }, () => first + chance.below(STRETCH));
  return String.fromCodePoint(...codes);
}

/** Some of the words that a reader looks for, in any order, with or without spaces. */
export function textOfTokens(tokens: readonly string[], chance: Chance): string {
  const space = chance.below(3) === 0 ? "" : " ";
  return Array.from({ length: 1 + chance.below(12) }, () => chance.oneOf(tokens)).join(space);
}

/** What people may have made of a text: letters lost, doubled, exchanged or in capitals, a piece cut off or set elsewhere. */
export function mutated(text: string, chance: Chance): string {
  let made = text;
  for (let count = 1 + chance.below(4); count > 0; count--) made = mutatedOnce(made, chance);
  return made;
}

function mutatedOnce(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  const to = at + 1 + chance.below(6);
  switch (chance.below(7)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, to) + text.slice(at);
    case 2:
      return text.slice(at) + text.slice(0, at);
    case 3:
      return text.slice(0, at);
    case 4:
      return text.slice(0, at) + text.slice(at, to).toUpperCase() + text.slice(to);
    case 5:
      return text.slice(0, at) + String.fromCharCode(chance.below(65_536)) + text.slice(at);
    default:
      return text.slice(0, at) + chance.oneOf(BETWEEN) + text.slice(at);
  }
}

const BETWEEN = [
  " ",
  "\n",
  "\r\n",
  "\t",
  "/",
  "-",
  " – ",
  ",",
  ";",
  ".",
  ":",
  "(",
  ")",
  "?",
  "&",
  "0",
  "1",
  "9",
  "\u00a0",
  "\u200b",
];

/** A text that fills its cell with itself. */
export function filling(text: string, length = LONGEST_CELL): string {
  return text.repeat(Math.ceil(length / Math.max(1, text.length))).slice(0, length);
}
