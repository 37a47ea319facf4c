/** What a part of a pattern may begin with, whether it may be empty, and where it ends. */
interface Part {
  /** Undefined: with anything. */
  readonly letters: ReadonlySet<string> | undefined;
  readonly mayBeEmpty: boolean;
  readonly end: number;
}

const DIGITS = new Set("0123456789");
const NONE: ReadonlySet<string> = new Set();

/**
 * The letters that texts met by a pattern can begin with; undefined where it may be any. So a long list of
 * patterns is tried only where the first letter fits. It knows as much of patterns as the lists here use.
 */
export function firstLetters(pattern: string): ReadonlySet<string> | undefined {
  const { letters, mayBeEmpty } = alternatives(pattern, 0);
  return mayBeEmpty ? undefined : letters;
}

function alternatives(pattern: string, start: number): Part {
  let { letters, mayBeEmpty, end } = sequence(pattern, start);
  while (pattern[end] === "|") {
    const next = sequence(pattern, end + 1);
    letters = union(letters, next.letters);
    mayBeEmpty ||= next.mayBeEmpty;
    end = next.end;
  }
  return { letters, mayBeEmpty, end };
}

function sequence(pattern: string, start: number): Part {
  let letters: ReadonlySet<string> | undefined = NONE;
  let mayBeEmpty = true;
  let end = start;
  while (end < pattern.length && pattern[end] !== "|" && pattern[end] !== ")") {
    const part = quantified(pattern, atom(pattern, end));
    if (mayBeEmpty) letters = union(letters, part.letters);
    mayBeEmpty &&= part.mayBeEmpty;
    end = part.end;
  }
  return { letters, mayBeEmpty, end };
}

/** "?", "*" and "{0,3}" let what stands before them be left out. */
function quantified(pattern: string, part: Part): Part {
  const [quantifier] = /^(?:[?*+]|\{\d+,?\d*\})\??/.exec(pattern.slice(part.end, part.end + 10)) ?? [];
  if (quantifier === undefined) return part;
  const mayBeEmpty = part.mayBeEmpty || /^(?:[?*]|\{0)/.test(quantifier);
  return { ...part, mayBeEmpty, end: part.end + quantifier.length };
}

function atom(pattern: string, start: number): Part {
  switch (pattern.charAt(start)) {
    case "(":
      return group(pattern, start);
    case "[":
      return characters(pattern, start);
    case "\\":
      return escaped(pattern[start + 1] ?? "", start + 2);
    case ".":
      return { letters: undefined, mayBeEmpty: false, end: start + 1 };
    case "^":
    case "$":
      return { letters: NONE, mayBeEmpty: true, end: start + 1 };
    default:
      return { letters: new Set(pattern.charAt(start)), mayBeEmpty: false, end: start + 1 };
  }
}

/** What only looks ahead or back takes no letter itself. */
function group(pattern: string, start: number): Part {
  const [opening = "("] = /^\((?:\?(?:<?[=!]|:))?/.exec(pattern.slice(start, start + 4)) ?? [];
  const inside = alternatives(pattern, start + opening.length);
  const end = inside.end + 1;
  return /[=!]$/.test(opening) ? { letters: NONE, mayBeEmpty: true, end } : { ...inside, end };
}

function characters(pattern: string, start: number): Part {
  const close = pattern.indexOf("]", start + 2);
  const inside = pattern.slice(start + 1, close);
  const isPlain = !inside.startsWith("^") && !/\\|.-./.test(inside);
  return { letters: isPlain ? new Set(inside) : undefined, mayBeEmpty: false, end: close + 1 };
}

function escaped(letter: string, end: number): Part {
  if (letter === "b") return { letters: NONE, mayBeEmpty: true, end };
  if (letter === "d") return { letters: DIGITS, mayBeEmpty: false, end };
  return { letters: /\w/.test(letter) ? undefined : new Set(letter), mayBeEmpty: false, end };
}

function union(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined) {
  return a && b ? new Set([...a, ...b]) : undefined;
}
