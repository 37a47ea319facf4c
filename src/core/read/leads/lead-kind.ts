import type { Lead } from "../../model/lead";
import {
  GROUP_NAME,
  MEMBER_OFFICE,
  MEMBER_START,
  MEMBERS_ALONE,
  ORGANISATION_NAME,
  TEAM_NAME,
} from "../../vocabulary/lead-words";
import { remembering } from "../remember";
import { isNounAt, isOnlyWhere } from "./noun-at";
import {
  acronymClass,
  bare,
  isAdjective,
  isBeforeRank,
  isCapitals,
  isGivenName,
  isInitials,
  isParticle,
  isRank,
  isRoleBeforeField,
  isStarter,
  isTitle,
  nounClass,
  type WordClass,
} from "./lead-words-of";

/**
 * The shape of a name, which tells what may stand beside it: a role that goes on behind its noun
 * ("Head of Care") takes "& Housing" in; one that ends in it ("Care Manager") does not.
 */
export type Shape =
  | "person"
  | "member"
  | "memberOf"
  | "roleOf"
  | "role"
  | "roleLast"
  | "group"
  | "body"
  | "team"
  | "service"
  | "org"
  | "acronym"
  | "other";

/** What a name is by its words, and whether they leave no doubt. */
export interface NameKind {
  readonly shape: Shape;
  readonly kind: Lead["kind"];
  readonly sure: boolean;
}

const KIND_OF: Readonly<Record<WordClass, NameKind>> = {
  role: { shape: "roleLast", kind: "role", sure: true },
  group: { shape: "group", kind: "group", sure: true },
  team: { shape: "team", kind: "team", sure: true },
  org: { shape: "org", kind: "org", sure: true },
  service: { shape: "service", kind: "team", sure: true },
};
const ROLE_OF: NameKind = { shape: "roleOf", kind: "role", sure: true };
const ROLE_ALONE: NameKind = { shape: "role", kind: "role", sure: true };
const MEMBER: NameKind = { shape: "member", kind: "member", sure: true };
const MEMBER_OF: NameKind = { shape: "memberOf", kind: "member", sure: true };
const BODY: NameKind = { shape: "body", kind: "group", sure: true };
const PERSON: NameKind = { shape: "person", kind: "person", sure: true };

/** What the whole name tells; the first that is met counts. */
const WHOLE: readonly (readonly [pattern: RegExp, kind: NameKind])[] = [
  [MEMBERS_ALONE, BODY],
  [MEMBER_OFFICE, MEMBER_OF],
  [MEMBER_START, MEMBER],
  [GROUP_NAME, KIND_OF.group],
  [TEAM_NAME, KIND_OF.team],
  [ORGANISATION_NAME, KIND_OF.org],
];

/** What kind of somebody a name stands for. */
export const kindOfName = remembering((name: string): NameKind => {
  const whole = WHOLE.find(([pattern]) => pattern.test(name));
  if (whole) return whole[1];
  const words = wordsOf(name);
  const [first = ""] = words;
  if (words.length === 1) return kindOfWord(first);
  if (isTitle(first) && !(nounClass(words.at(-1) ?? "") === "role")) return PERSON;
  const person = personBySurname(words);
  if (person) return person;
  return kindOfHead(headOf(words), words) ?? kindOfLast(words) ?? kindOfRest(words);
});

function wordsOf(name: string): readonly string[] {
  const plain = name.includes("(") ? name.replace(/\([^)]*\)?/g, " ") : name;
  return plain
    .split(/[\s/]+/)
    .map(bare)
    .filter((word) => word !== "" && word !== "&");
}

function kindOfWord(word: string): NameKind {
  const acronym = acronymClass(word);
  if (acronym) return acronym === "role" ? ROLE_ALONE : KIND_OF[acronym];
  if (isInitials(word) && word.replaceAll(".", "").length <= 2) return PERSON;
  const noun = nounClass(word);
  if (noun) return alone(noun);
  if (isCapitals(word)) return kindOfCapitals(word);
  if (/^[A-Z]{2,}s$/.test(word)) return { ...BODY, sure: false };
  if (!/^\p{Lu}/u.test(word)) return { shape: "other", kind: "person", sure: false };
  return { shape: "person", kind: "person", sure: isGivenName(word) };
}

function alone(noun: WordClass): NameKind {
  if (noun === "role") return ROLE_ALONE;
  return noun === "group" ? BODY : KIND_OF[noun];
}

/** Capitals that nobody explains: a group where they end in G, else most likely an organisation. */
function kindOfCapitals(word: string): NameKind {
  const kind = word.endsWith("G") && word.length > 2 ? "group" : "org";
  return { shape: "acronym", kind, sure: false };
}

/** "Head of Care" is known by what stands before "of"; so are "TMs in Care" and "Lead for Housing". */
function headOf(words: readonly string[]): readonly string[] {
  const end = words.findIndex(
    (word, index) => index > 0 && /^(?:of|for|in|at|to|with|within|from|on)$/i.test(word),
  );
  return end === -1 ? words : words.slice(0, end);
}

/** Goes back to the last noun; an acronym behind a noun only says which: "Director HR" is a director. */
function kindOfHead(head: readonly string[], words: readonly string[]): NameKind | undefined {
  const classes = head.map((word, index) => classIn(words, word, index));
  const at = classes.findLastIndex((each, index) => each === "role" || isNounAt(index, head, classes));
  const found = classes[at];
  if (found === "role") return roleAt(at, head, words);
  if (found) return beginsWithRole(head, at) ? ROLE_OF : KIND_OF[found];
  const acronym = classes.findLast(
    (each, index) => each !== undefined && each !== "service" && !isOnlyWhere(index, head, classes),
  );
  return acronym && KIND_OF[acronym];
}

/** "Freedom to Speak Up Guardian": where nothing before the small word is a noun, the last word is it. */
function kindOfLast(words: readonly string[]): NameKind | undefined {
  const last = nounClass(words.at(-1) ?? "");
  // A sentence ("Train all of our staff") has small words only.
  if (!words.every((word) => word.length <= 3 || /^\p{Lu}/u.test(word))) return undefined;
  return last === undefined || last === "service" || last === "org" ? undefined : KIND_OF[last];
}

function personBySurname(words: readonly string[]): NameKind | undefined {
  if (isNamedLikeARole(words)) return { ...PERSON, sure: false };
  return isRanked(words) ? { ...PERSON, sure: !isRoleBeforeField(words.at(-2) ?? "") } : undefined;
}

/** "John Constable", "Jane Head": behind a given name, the noun of a role is a surname. */
function isNamedLikeARole(words: readonly string[]): boolean {
  const [first = "", last = ""] = words;
  return (
    words.length === 2 &&
    isGivenName(first) &&
    nounClass(first) === undefined &&
    nounClass(last) === "role" &&
    words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
  );
}

/** "Detective Inspector Marsh": a rank, and a word that is no field of work. */
function isRanked(words: readonly string[]): boolean {
  const [rank = "", name = ""] = words.slice(-2);
  return (
    (isRank(rank) || isRoleBeforeField(rank)) &&
    words.slice(0, -2).every(isBeforeRank) &&
    /^\p{Lu}\p{Ll}/u.test(name) &&
    nounClass(name) === undefined
  );
}

/** "GM" alone is somebody's initials, and "GM Prevention" a manager. */
function classIn(words: readonly string[], word: string, index: number): WordClass | undefined {
  if (index === 0 && words.length > 1 && isRoleBeforeField(word)) return "role";
  return acronymClass(word) ?? nounClass(word);
}

/** "Director Property Services" is a director; "Head Office" and "Chief Officers Group" are not. */
function beginsWithRole([first = ""]: readonly string[], last: number): boolean {
  return last > 1 && (acronymClass(first) === "role" || isStarter(first)) && !isAdjective(first);
}

function roleAt(index: number, head: readonly string[], words: readonly string[]): NameKind {
  if (index < words.length - 1) return { ...ROLE_OF, sure: !words.some(isUnknownInitials) };
  const before = head.slice(0, index);
  if (before.every((word) => isAdjective(word))) return ROLE_ALONE;
  // "AB HT" may be AB, who is one.
  return before.some(isUnknownInitials) ? { ...KIND_OF.role, sure: false } : KIND_OF.role;
}

function isUnknownInitials(word: string): boolean {
  return /^[A-Z]{2}$/.test(word) && acronymClass(word) === undefined && !isRoleBeforeField(word);
}

/** No noun says what it is: a service by its words, or a person by its capitals. */
function kindOfRest(words: readonly string[]): NameKind {
  const [first = ""] = words;
  const services = words.filter((word) => (acronymClass(word) ?? nounClass(word)) === "service").length;
  const named = isNameLike(words);
  if (isGivenName(first) && services < words.length && (named || isOneCase(words))) return PERSON;
  if (services > 0) {
    return { shape: "service", kind: "team", sure: words.every(isServiceWord) };
  }
  return named ? PERSON : { shape: "other", kind: "team", sure: false };
}

/** "ann field" and "ANN FIELD" are written so, but are names all the same. */
function isOneCase(words: readonly string[]): boolean {
  const name = words.join("");
  return (
    words.length <= 3 &&
    /^\p{L}+$/u.test(name) &&
    (name === name.toLowerCase() || name === name.toUpperCase())
  );
}

function isServiceWord(word: string): boolean {
  return (acronymClass(word) ?? nounClass(word)) === "service" || /^(?:and|of|the|for|in|up|to)$/.test(word);
}

/** One to four words with capitals, initials among them; particles may be small. */
function isNameLike(words: readonly string[]): boolean {
  const own = words.filter((word) => !isParticle(word));
  return (
    own.length > 0 &&
    words.length <= 8 &&
    own.every((word) => /^\p{Lu}(?:[\p{L}’'-]*\p{Ll}[\p{L}’'-]*|\.?(?:\p{Lu}\.?){0,2})$/u.test(word))
  );
}
