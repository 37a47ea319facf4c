import { isSeldomName } from "./known-names";
import { acronymClass, isGivenName, isParticle, isRank, nounClass } from "./lead-words-of";
import { PERSON, type NameKind } from "./name-kind";

/** No noun says what it is: a service by its words, or a person by its capitals. */
export function kindOfRest(words: readonly string[]): NameKind {
  const services = words.filter((word) => (acronymClass(word) ?? nounClass(word)) === "service").length;
  const person = personByFirst(words, services);
  if (person) return person;
  if (services > 0) return { shape: "service", kind: "team", sure: words.every(isServiceWord) };
  return isNameLike(words)
    ? { ...PERSON, sure: !words.some((word) => isSeldomName(word) || isUnknownCapitals(word)) }
    : { shape: "other", kind: "team", sure: false };
}

/** "Ann Parks", "J Parks": the first of the words tells, whatever the others are. */
function personByFirst(words: readonly string[], services: number): NameKind | undefined {
  const [first = ""] = words;
  const isNamed = isNameLike(words);
  if (isBehindAnInitial(words) && isNamed) return { ...PERSON, sure: services === 0 };
  if (isGivenName(first) && services < words.length && (isNamed || isOneCase(words))) return PERSON;
  return services === 0 && areShouted(words) ? { ...PERSON, sure: false } : undefined;
}

/** "MARLOW VALE". */
const areShouted = (words: readonly string[]): boolean => words.length === 2 && words.every(isShouted);

/** "ABX Marlow Vale" may be of an organisation. */
const isUnknownCapitals = (word: string): boolean => /^[A-Z]{3,}$/.test(word) && !isRank(word);

/** "J Parks" is somebody; "E Learning" may be nobody. */
const isBehindAnInitial = ([first = "", ...more]: readonly string[]): boolean =>
  more.length === 1 && /^\p{Lu}$/u.test(first);

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

/** "Ann FIELD"; "Ann HR" is none. */
const isShouted = (word: string): boolean =>
  /^[\p{Lu}’'-]{3,}$/u.test(word) && /[AEIOUY]/.test(word) && acronymClass(word) === undefined;

/** One to four words with capitals, initials among them; particles may be small. */
function isNameLike(words: readonly string[]): boolean {
  const own = words.filter((word) => !isParticle(word));
  return (
    own.length > 0 &&
    words.length <= 8 &&
    own.every(
      (word, index) =>
        /^\p{Lu}(?:[\p{L}’'-]*\p{Ll}[\p{L}’'-]*|\.?(?:\p{Lu}\.?){0,2})$/u.test(word) ||
        (index > 0 && isGivenName(own[0] ?? "") && isShouted(word)),
    )
  );
}
