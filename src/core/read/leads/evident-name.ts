import { isGivenName, isInitials, isParticle, isRank, isRoleBeforeField, isTitle } from "./lead-words-of";

/** Whether a word tells by itself that it is of somebody's name; "Person Two" stands where names are withheld. */
const isTelling = (word: string): boolean =>
  /^person$/i.test(word) ||
  isGivenName(word) ||
  isInitials(word) ||
  isTitle(word) ||
  isRank(word) ||
  isRoleBeforeField(word);

/** Beginnings and endings of surnames that no other words have. */
const OF_SURNAMES =
  /^(?:O['’]\p{Lu}|Ma?c\p{Lu}|Fitz\p{Ll}{3})|\p{Ll}(?:ska|ski|wicz|czyk|ová|oglu)$|^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u;

/** "Ann Field", "J. Field", "Dr Field", "Field O'Marsh": a name that holds what tells that it is somebody's. */
export function isEvidentName(name: string): boolean {
  const words = name.split(/[\s/]+/);
  return (
    isTelling(words[0] ?? "") ||
    words.some((word, index) => OF_SURNAMES.test(word) || isRank(word) || (index > 0 && isParticle(word)))
  );
}
