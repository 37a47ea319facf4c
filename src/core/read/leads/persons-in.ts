import type { Knows } from "./knows";
import { kindOfName } from "./lead-kind";
import type { NameKind } from "./name-kind";
import { acronymClass, isGivenName, isParticle, isTitle } from "./lead-words-of";
import { besideTeam } from "./beside-team";
import { divided, ofSomebody, type Persons } from "./persons";
import { personBesideRole, runTogether } from "./run-together";
import { unknownBeside } from "./unknown-beside";

/** Nobody writes more names than these for one person. */
const LONGEST_NAME = 4;

/**
 * "Ann Field Ben Marsh" is two people when each stands alone elsewhere in the plan; where nothing says so,
 * four names are still taken for two people, and that is not sure.
 */
export function personsIn(raw: string, name: NameKind, knows: Knows): Persons {
  if (!raw.includes(" ")) return { leads: [{ name: raw, kind: name.kind }], sure: name.sure };
  const whole = name.shape === "person" ? raw.replace(WHERE_FROM, "") : raw;
  return severalKnownIn(whole, knows) ?? oneOrMoreIn(whole, name, knows);
}

function severalKnownIn(raw: string, knows: Knows): Persons | undefined {
  const words = raw.split(/\s+/);
  const known = words.length < LONGEST_NAME ? undefined : knownIn(words, knows);
  if (known) return { leads: known.map((each) => ({ name: each, kind: kindOfName(each).kind })), sure: true };
  const apart = runTogether(raw, knows);
  return apart && divided(raw, apart);
}

function oneOrMoreIn(raw: string, name: NameKind, knows: Knows): Persons {
  const one = { leads: [{ name: raw, kind: name.kind }], sure: name.sure };
  const beside = besideTeam(raw) ?? (name.kind === "role" ? personBesideRole(raw) : undefined);
  if (beside !== undefined) return ofSomebody(raw, beside);
  const unknown = unknownBeside(raw);
  if (unknown) return unknown;
  if (name.kind === "role") return rolesIn(raw, one);
  return name.shape === "person" ? personsAmong(raw, one, knows) : doubted(raw, one);
}

/** "Ann Field from Housing". */
const WHERE_FROM = / (?:of|for|in|at|to|within|from|on|via|through|as|representing) .*$/i;

function personsAmong(raw: string, one: Persons, knows: Knows): Persons {
  return (knows(raw) ? undefined : severalIn(raw.split(/\s+/))) ?? one;
}

/** "Ann Field Housing Team" may be two, and "Anne Frank Centre" is none. */
function doubted(raw: string, one: Persons): Persons {
  return one.sure && personBesideRole(raw) !== undefined ? { ...one, sure: false } : one;
}

function severalIn(words: readonly string[]): Persons | undefined {
  if (words.every((word) => /^[A-Z]{2}$/.test(word) && !acronymClass(word))) {
    return { leads: words.map((name) => ({ name, kind: "person" as const })), sure: true };
  }
  if (words.length < LONGEST_NAME) return undefined;
  if (words.length % 2 === 0 && words.every(isPlain)) return pairsOf(words);
  return { leads: [{ name: words.join(" "), kind: "person" as const }], sure: words.some(isParticle) };
}

/** A second "Head of" that nothing leads to begins another role: a break between them was lost. */
const NEXT_ROLE =
  /(?<!\b(?:relevant|appropriate|each|every|all|new|current|assistant|deputy|service|executive|interim|acting|strategic|corporate|group|associate|joint|divisional|managing|and|&|of|to)) (?=(?:Head|Director) of )/i;

function rolesIn(raw: string, one: Persons): Persons {
  const names = raw.split(NEXT_ROLE).filter((name) => /\p{L}/u.test(name));
  // "Operational Head of Care": what stands before must be somebody by itself.
  const areAll = names
    .slice(0, -1)
    .every((name) => kindOfName(name).kind === "role" && kindOfName(name).sure);
  return names.length > 1 && areAll
    ? { leads: names.map((name) => ({ name, kind: "role" })), sure: false }
    : one;
}

const isPlain = (word: string): boolean =>
  !isParticle(word) && !isTitle(word) && word.replace(".", "").length > 1;

function pairsOf(words: readonly string[]): Persons {
  const names = words.flatMap((word, index) =>
    index % 2 === 0 ? [`${word} ${words[index + 1] ?? ""}`] : [],
  );
  return {
    leads: names.map((name) => ({ name, kind: "person" })),
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
  for (let length = Math.min(LONGEST_NAME, words.length - Math.max(from, 1)); length > 0; length--) {
    const name = words.slice(from, from + length).join(" ");
    if (knows(name)) return name;
  }
  return undefined;
}
