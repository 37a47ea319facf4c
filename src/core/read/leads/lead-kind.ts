import { remembering } from "../remember";
import { isNamedLikeARole, isRanked, isRankOverField } from "./surname";
import { kindOfRest } from "./kind-of-rest";
import { kindOfWord, ofNoun } from "./kind-of-word";
import { KIND_OF, PERSON, ROLE_ALONE, ROLE_OF, type NameKind } from "./name-kind";
import { isNounAt, isOnlyWhere } from "./noun-at";
import { isUnknown } from "./unknown-word";
import { wholeKind } from "./whole-kind";
import {
  acronymClass,
  bare,
  isAdjective,
  isFieldBody,
  isFieldOrganisation,
  isGivenName,
  isBeforeRank,
  isRank,
  isRoleBeforeField,
  isStarter,
  isTitle,
  nounClass,
  type WordClass,
} from "./lead-words-of";

/** What kind of somebody a name stands for. */
export const kindOfName = remembering((name: string): NameKind => {
  const whole = wholeKind(name);
  if (whole) return whole;
  const words = wordsOf(name);
  const [first = ""] = words;
  return words.length === 1 ? kindOfWord(first) : kindOfWords(words);
});

function kindOfWords(words: readonly string[]): NameKind {
  const rank = rankAlone(words);
  if (rank) return rank;
  const [first = ""] = words;
  if (isTitle(first) && nounClass(words.at(-1) ?? "") !== "role") return PERSON;
  return (
    personBySurname(words) ??
    personFrom(words) ??
    kindOfHead(headOf(words), words) ??
    kindOfLast(words) ??
    kindOfRest(words)
  );
}

/** "Det Insp", "DCI Public Protection". */
function rankAlone(words: readonly string[]): NameKind | undefined {
  if (isRankOverField(words)) return { ...ROLE_OF, sure: false };
  const isRankOnly = words.length > 1 && words.every((word) => isBeforeRank(word) || isRank(word));
  return isRankOnly ? ROLE_ALONE : undefined;
}

function personBySurname(words: readonly string[]): NameKind | undefined {
  if (isNamedLikeARole(words)) return { ...PERSON, sure: false };
  return isRanked(words) ? { ...PERSON, sure: !isRoleBeforeField(words.at(-2) ?? "") } : undefined;
}

/** "Ann Field from Housing", "DF for Finance": somebody, and where from. "Care of Adults" is nobody. */
function personFrom(words: readonly string[]): NameKind | undefined {
  const head = headOf(words);
  const [first = ""] = head;
  if (head.length === words.length || head.length > 4 || !head.every((word) => /^\p{Lu}/u.test(word)))
    return undefined;
  if (head.length === 1) return isUnknownInitials(first) ? PERSON : undefined;
  return isGivenName(first) && kindOfWords(head).shape === "person" ? PERSON : undefined;
}

function wordsOf(name: string): readonly string[] {
  const plain = name.includes("(") ? name.replace(/\([^)]*\)?/g, " ") : name;
  return plain
    .split(/[\s/]+/)
    .map(bare)
    .filter((word) => word !== "" && word !== "&");
}

/** "Head of Care" is known by what stands before "of"; so are "TMs in Care" and "Lead for Housing". */
function headOf(words: readonly string[]): readonly string[] {
  const end = words.findIndex(
    (word, index) =>
      index > 0 && /^(?:of|for|in|at|to|with|within|from|on|via|through|as|representing)$/i.test(word),
  );
  return end === -1 ? words : words.slice(0, end);
}

/** Goes back to the last noun; an acronym behind a noun only says which: "Director HR" is a director. */
function kindOfHead(head: readonly string[], words: readonly string[]): NameKind | undefined {
  const classes = head.map((word, index) => classIn(words, word, index));
  const at = classes.findLastIndex((each, index) => each === "role" || isNounAt(index, head, classes));
  const found = classes[at];
  if (found === "role") return roleAt(at, head, words);
  if (found === "group" && isFieldBody(head[at] ?? "")) {
    const named = namedAfterThem(head.slice(0, at), head.slice(at + 1));
    if (named) return named;
  }
  if (found)
    return beginsWithRole(head, at) || isOfOrganisation(head, found) ? ROLE_OF : ofNounAt(found, at, head);
  const acronym = classes.findLast(
    (each, index) => each !== undefined && each !== "service" && !isOnlyWhere(index, head, classes),
  );
  return acronym && KIND_OF[acronym];
}

/** "Prison Aftercare" may be a service of the prison's; "AM Service Delivery" is most likely a manager. */
function ofNounAt(found: WordClass, at: number, head: readonly string[]): NameKind {
  if (at < head.length - 1 && isRoleBeforeField(head[0] ?? "")) return { ...ROLE_OF, sure: false };
  const kind = ofNoun(found, head[at] ?? "");
  return at < head.length - 1 && isFieldOrganisation(head[at] ?? "") ? { ...kind, sure: false } : kind;
}

/** "Young Carers Project" is most likely a team, and "Anytown Carers" an organisation. */
function namedAfterThem(before: readonly string[], behind: readonly string[]): NameKind | undefined {
  if (behind.length > 0)
    return behind.every((word) => nounClass(word) === "service")
      ? { ...KIND_OF.service, sure: false }
      : undefined;
  const [place = ""] = before;
  const isPlace = before.length === 1 && /^\p{Lu}\p{Ll}/u.test(place) && isUnknown(place);
  return isPlace ? { ...KIND_OF.org, sure: false } : undefined;
}

/** "Freedom to Speak Up Guardian": where nothing before the small word is a noun, the last word is it. */
function kindOfLast(words: readonly string[]): NameKind | undefined {
  const last = nounClass(words.at(-1) ?? "");
  // A sentence ("Train all of our staff") has small words only.
  if (!words.every((word) => word.length <= 3 || /^\p{Lu}/u.test(word))) return undefined;
  return last === undefined || last === "service" || last === "org" ? undefined : KIND_OF[last];
}

/** "GM" alone is somebody's initials, and "GM Prevention" a manager. */
function classIn(words: readonly string[], word: string, index: number): WordClass | undefined {
  if (index === 0 && words.length > 1 && isRoleBeforeField(word)) return "role";
  return acronymClass(word) ?? nounClass(word);
}

/** "Director Property Services" is a director; "Head Office" and "Chief Officers Group" are not. */
function beginsWithRole(head: readonly string[], last: number): boolean {
  const [first = ""] = head;
  if (last > 1 && (acronymClass(first) === "role" || isStarter(first)) && !isAdjective(first)) return true;
  // "Operational Director Family Services"
  const at = head.findIndex((word) => LEADING_SERVICES.test(word));
  return at > 0 && last > at + 1 && /^services?$/i.test(head[last] ?? "");
}

/** "HoS CiC", "Chief Officer Healthwatch": capitals behind a role are whose it is. */
function isOfOrganisation(head: readonly string[], found: WordClass): boolean {
  if (found === "org" && OFFICE_OF_ONE.test(head.join(" "))) return true;
  const [first = "", second = "", ...more] = head;
  const isCapitals = /^\p{Lu}\p{L}?\p{Lu}+$/u.test(second);
  return more.length === 0 && found === "org" && acronymClass(first) === "role" && isCapitals;
}

/** "Chief Officer Healthwatch". */
const OFFICE_OF_ONE =
  /^(?:(?:deputy|assistant|interim|acting) )?(?:chief (?:officer|executive)|managing director) /i;

const LEADING_SERVICES = /^(?:dir|director|head|manager|officer)$/i;

function roleAt(index: number, head: readonly string[], words: readonly string[]): NameKind {
  if (index < words.length - 1) return { ...ROLE_OF, sure: isPlainField(words) };
  const before = head.slice(0, index);
  if (before.every((word) => isAdjective(word))) return ROLE_ALONE;
  // "AB HT" may be AB, who is one.
  const isAcronym = acronymClass(head[index] ?? "") !== undefined;
  return isAcronym && before.some(isUnknownInitials) ? { ...KIND_OF.role, sure: false } : KIND_OF.role;
}

/** What stands behind the noun leaves no doubt: no initials, and nobody's surname ("Caretaker Marsh"). */
function isPlainField(words: readonly string[]): boolean {
  const [, only = "", ...more] = words;
  const isSurname = more.length === 0 && /^\p{Lu}\p{Ll}/u.test(only) && nounClass(only) === undefined;
  return !isSurname && !words.some(isUnknownInitials) && !endsElsewhere(words);
}

/** "Head of Housing ABC": capitals behind the field that nobody explains may be where the role is. */
function endsElsewhere(words: readonly string[]): boolean {
  const [before = "", last = ""] = words.slice(-2);
  return /^[A-Z]{3,5}$/.test(last) && acronymClass(last) === undefined && /\p{Ll}{3}/u.test(before);
}

function isUnknownInitials(word: string): boolean {
  return (
    /^(?!OF|IN|TO|AT)[A-Z]{2}$/.test(word) && acronymClass(word) === undefined && !isRoleBeforeField(word)
  );
}
