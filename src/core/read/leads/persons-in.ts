import type { Lead } from "../../model/lead";
import type { Knows } from "./join-lines";
import type { NameKind } from "./lead-kind";
import { acronymClass, isGivenName, isParticle, isTitle } from "./lead-words-of";

/** One name, or several that only a space divides. */
export interface Persons {
  readonly leads: readonly { readonly name: string; readonly kind: Lead["kind"] }[];
  readonly sure: boolean;
}

/** Nobody writes more names than these for one person. */
const LONGEST_NAME = 4;

/**
 * "Ann Field Ben Marsh" is two people when each stands alone elsewhere in the plan; where nothing says so,
 * four names are still taken for two people, and that is not sure.
 */
export function personsIn(raw: string, { kind, shape, sure }: NameKind, knows: Knows): Persons {
  const one = { leads: [{ name: raw, kind }], sure };
  const beside = besideTeam(raw);
  if (beside !== undefined) return { leads: [{ name: beside, kind: "person" }], sure: false };
  if (kind === "role") return rolesIn(raw, one);
  if (shape !== "person" || !raw.includes(" ") || knows(raw)) return one;
  return severalIn(raw.split(/\s+/), kind, knows) ?? one;
}

/** "Ann Field HR": a whole name, and the team in capitals. */
function besideTeam(raw: string): string | undefined {
  const match = /^(?<name>(?<given>\p{Lu}\p{Ll}+) \p{Lu}[\p{L}’'-]*\p{Ll}) (?<team>[A-Z]{2,5})$/u.exec(raw);
  const { name, given = "", team = "" } = match?.groups ?? {};
  return isGivenName(given) && acronymClass(team) !== undefined ? name : undefined;
}

function severalIn(words: readonly string[], kind: Lead["kind"], knows: Knows): Persons | undefined {
  if (words.every((word) => /^[A-Z]{2}$/.test(word) && !acronymClass(word))) {
    return { leads: words.map((name) => ({ name, kind })), sure: true };
  }
  if (words.length < LONGEST_NAME) return undefined;
  const known = knownIn(words, knows);
  if (known) return { leads: known.map((name) => ({ name, kind })), sure: true };
  if (words.length % 2 === 0 && words.every(isPlain)) return pairsOf(words, kind);
  return { leads: [{ name: words.join(" "), kind }], sure: words.some(isParticle) };
}

/** A second "Head of" that nothing leads to begins another role: a break between them was lost. */
const NEXT_ROLE =
  /(?<!\b(?:assistant|deputy|service|executive|interim|acting|strategic|corporate|group|associate|joint|divisional|managing|and|&|of|to)) (?=(?:Head|Director) of )/i;

function rolesIn(raw: string, one: Persons): Persons {
  const names = raw.split(NEXT_ROLE).filter((name) => /\p{L}/u.test(name));
  return names.length > 1 ? { leads: names.map((name) => ({ name, kind: "role" })), sure: false } : one;
}

const isPlain = (word: string): boolean =>
  !isParticle(word) && !isTitle(word) && word.replace(".", "").length > 1;

function pairsOf(words: readonly string[], kind: Lead["kind"]): Persons {
  const names = words.flatMap((word, index) =>
    index % 2 === 0 ? [`${word} ${words[index + 1] ?? ""}`] : [],
  );
  return {
    leads: names.map((name) => ({ name, kind })),
    sure: names.every((name) => isGivenName(name.split(" ")[0] ?? "")) && names.length === 2,
  };
}

/** The words as names that all stand alone elsewhere; the longest first. */
function knownIn(words: readonly string[], knows: Knows): readonly string[] | undefined {
  const names: string[] = [];
  let from = 0;
  while (from < words.length) {
    const name = longestKnown(words, from, knows);
    if (name === undefined) return undefined;
    names.push(name);
    from += name.split(" ").length;
  }
  return names;
}

function longestKnown(words: readonly string[], from: number, knows: Knows): string | undefined {
  for (let length = Math.min(LONGEST_NAME, words.length - from); length > 0; length--) {
    const name = words.slice(from, from + length).join(" ");
    if (knows(name)) return name;
  }
  return undefined;
}
