import type { Lead } from "../../model/lead";
import type { Knows } from "./join-lines";
import { kindOfName } from "./lead-kind";
import type { NameKind } from "./name-kind";
import { isSeldomName } from "./known-names";
import {
  acronymClass,
  isAdjective,
  isGivenName,
  isParticle,
  isRank,
  isRoleBeforeField,
  isSharing,
  isTitle,
  nounClass,
} from "./lead-words-of";
import { personBesideRole, runTogether } from "./run-together";

/** One name, or several that only a space divides. */
export interface Persons {
  readonly leads: readonly { readonly name: string; readonly kind: Lead["kind"] }[];
  readonly sure: boolean;
  readonly because?: string;
}

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

/** "Alder Vale Housing Officer": two words that nobody explains, and a whole title, are most likely somebody. */
function unknownBeside(raw: string): Persons | undefined {
  const [first = "", second = "", ...more] = raw.split(" ");
  if (isOffice(first)) return holderOf(first, [second, ...more]);
  return isUnknown(first) && isUnknown(second)
    ? besideTitle(`${first} ${second}`, more.join(" "))
    : undefined;
}

function besideTitle(name: string, title: string): Persons | undefined {
  const { kind, shape, sure } = kindOfName(title);
  const isWhole = sure && title.includes(" ") && (shape === "roleLast" || kind === "group");
  if (!isWhole) return undefined;
  return kind === "role" ? ofSomebody(`${name} ${title}`, name) : divided(`${name} ${title}`, [name, title]);
}

const isOffice = (word: string): boolean =>
  acronymClass(word) === "role" || isRank(word) || isRoleBeforeField(word);

/** "ACFO Alder Vale": an office by its letters, and two words that nobody explains. A rank belongs to the name. */
function holderOf(office: string, words: readonly string[]): Persons | undefined {
  if (words.length !== 2 || !words.every(isUnknown)) return undefined;
  const name = words.join(" ");
  const isPartOfName = isRank(office) || isRoleBeforeField(office);
  return ofSomebody(`${office} ${name}`, isPartOfName ? `${office} ${name}` : name);
}

/** No word of the field, and hardly the name of a thing. */
const isUnknown = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) &&
  [nounClass(word), acronymClass(word)].every((kind) => kind === undefined) &&
  ![isAdjective, isSharing, isSeldomName, isTitle].some((is) => is(word)) &&
  !/(?:ing|ed|’s|'s)$/.test(word);

function ofSomebody(raw: string, name: string): Persons {
  const because = `“${raw}” is taken for ${name}, and what comes behind for what they are.`;
  return { leads: [{ name, kind: "person" }], sure: false, because };
}

function divided(raw: string, names: readonly string[]): Persons {
  return {
    leads: names.map((name) => ({ name, kind: kindOfName(name).kind })),
    sure: false,
    because: `“${raw}” is taken for ${String(names.length)}: a line break between them seems to be lost.`,
  };
}

const WHOLE_NAME_AND_MORE =
  /^(?<name>(?<given>\p{Lu}\p{Ll}+) (?<surname>\p{Lu}[\p{L}’'-]*\p{Ll})) (?<team>[\p{L}’']+)$/u;

/** "Ann Field HR", "Ann Field Housing": a whole name, and the team in capitals or the field of work. */
function besideTeam(raw: string): string | undefined {
  const { name, given = "", surname = "", team = "" } = WHOLE_NAME_AND_MORE.exec(raw)?.groups ?? {};
  const isName = isGivenName(given) && !isGivenName(surname) && nounClass(surname) === undefined;
  return isName && isTeamOrField(team) ? name : undefined;
}

/** "Jane Ann FIELD" is one name. */
function isTeamOrField(word: string): boolean {
  if (!/^[A-Z]{2,5}$/.test(word)) return nounClass(word) === "service";
  return acronymClass(word) !== undefined || !/[AEIOUY]/.test(word);
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
