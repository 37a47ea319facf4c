import { isSeldomName } from "./known-names";
import { acronymClass, isAdjective, isSharing, isTitle, nounClass } from "./lead-words-of";

/** No word of the field, and hardly the name of a thing. */
export const isUnknown = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) &&
  [nounClass(word), acronymClass(word)].every((kind) => kind === undefined) &&
  ![isAdjective, isSharing, isSeldomName, isTitle].some((is) => is(word)) &&
  !/(?:ing|ed|’s|'s)$/.test(word);
