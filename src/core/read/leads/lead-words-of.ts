import {
  BEFORE_RANKS,
  FIELD_BODIES,
  FIELD_ORGANISATIONS,
  GROUP_ACRONYMS,
  GROUP_NOUNS,
  NAME_PARTICLES,
  ORGANISATION_ACRONYMS,
  ORGANISATION_NOUNS,
  PERSON_TITLES,
  RANKS,
  ROLE_ACRONYMS,
  ROLE_ADJECTIVES,
  ROLE_BEFORE_FIELD,
  ROLE_NOUNS,
  ROLE_STARTERS,
  SHARING_WORDS,
  TEAM_ACRONYMS,
  TEAM_NOUNS,
} from "../../vocabulary/lead-words";
import { GIVEN_NAMES, SERVICE_ACRONYMS, SERVICE_WORDS } from "../../vocabulary/service-words";

/** What one word of a name is: the noun of a role, a body, a team, an organisation; or what a service does. */
export type WordClass = "role" | "group" | "team" | "org" | "service";

const wordsOf = (list: string): readonly string[] => list.split(/\s+/);
const classed = (list: string, kind: WordClass) => wordsOf(list).map((word) => [word, kind] as const);

/** "coaches", "secretaries". */
const pluralOfNoun = (word: string): string =>
  /(?:ch|s|x)$/.test(word) ? `${word}es` : word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`;

/** Where a word stands in two lists, the later one counts: "assistant" is a role, whatever else. */
const NOUNS = new Map<string, WordClass>([
  ...classed(SERVICE_WORDS, "service"),
  ...classed(ORGANISATION_NOUNS, "org"),
  ...classed(TEAM_NOUNS, "team"),
  ...wordsOf(ROLE_NOUNS).map((word) => [pluralOfNoun(word), "group"] as const),
  ...classed(GROUP_NOUNS, "group"),
  ...classed(ROLE_NOUNS, "role"),
]);

const ACRONYMS = new Map<string, WordClass>([
  ...classed(SERVICE_ACRONYMS, "service"),
  ...classed(ORGANISATION_ACRONYMS, "org"),
  ...classed(TEAM_ACRONYMS, "team"),
  ...classed(GROUP_ACRONYMS, "group"),
  ...classed(ROLE_ACRONYMS, "role"),
  ...["TM", "GM", "SM", ...wordsOf(ROLE_ACRONYMS)].map((word) => [`${word}s`, "group"] as const),
]);

const SHARING = new Set(wordsOf(SHARING_WORDS));
const STARTERS = new Set(wordsOf(ROLE_STARTERS));
const ADJECTIVES = new Set(wordsOf(ROLE_ADJECTIVES));
const FIELD_BODY = new Set(wordsOf(FIELD_BODIES));
const FIELD_ORGANISATION = new Set(wordsOf(FIELD_ORGANISATIONS));
const BEFORE_FIELD = new Set(wordsOf(ROLE_BEFORE_FIELD));
const RANK = new Set(wordsOf(RANKS));
const BEFORE_RANK = new Set(wordsOf(BEFORE_RANKS));
const TITLES = new Set(wordsOf(PERSON_TITLES));
const PARTICLES = new Set(wordsOf(NAME_PARTICLES));
const GIVEN = new Set(wordsOf(GIVEN_NAMES));

/** The word without what stands around it, and without a genitive: "Children’s" stays one word of a service. */
export function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}&]+|[^\p{L}\p{N}&]+$/gu, "");
}

/** The class of a noun, whatever its capitals. */
export function nounClass(word: string): WordClass | undefined {
  const lower = word.toLowerCase().replaceAll("'", "’");
  return NOUNS.get(lower) ?? (lower.endsWith("’s") ? NOUNS.get(lower.slice(0, -2)) : undefined);
}

/** The class of an acronym, which counts only in its own capitals: "it" is no department. */
export function acronymClass(word: string): WordClass | undefined {
  const plain = word.includes(".") ? word.replaceAll(".", "") : word;
  return (
    ACRONYMS.get(plain) ??
    (/^[A-Z]{2,}s$/.test(plain) ? pluralOf(ACRONYMS.get(plain.slice(0, -1))) : undefined)
  );
}

/** "CCGs" are organisations; more than one team is a group. */
function pluralOf(kind: WordClass | undefined): WordClass | undefined {
  return kind === "team" || kind === "role" ? "group" : kind;
}

export const isFieldBody = (word: string): boolean => FIELD_BODY.has(word.toLowerCase());
export const isFieldOrganisation = (word: string): boolean => FIELD_ORGANISATION.has(word.toLowerCase());
export const isRoleBeforeField = (word: string): boolean => BEFORE_FIELD.has(word);
export const isSharing = (word: string): boolean => SHARING.has(word.toLowerCase());
export const isStarter = (word: string): boolean => STARTERS.has(word.toLowerCase());
export const isAdjective = (word: string): boolean => ADJECTIVES.has(word.toLowerCase());
export const isTitle = (word: string): boolean => TITLES.has(word.toLowerCase().replace(".", ""));
export const isBeforeRank = (word: string): boolean => BEFORE_RANK.has(word.toLowerCase());
export const isRank = (word: string): boolean => RANK.has(word.toLowerCase());
export const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase());
export const isGivenName = (word: string): boolean => GIVEN.has(word.toLowerCase());
export const isCapitals = (word: string): boolean => /^[A-Z][A-Z&.]+$/.test(word);
export const isInitials = (word: string): boolean => /^(?:[A-Z]\.?){1,3}$|^[a-z]{2}$/.test(word);
