import {
  acronymClass,
  isCapitals,
  isGivenName,
  isInitials,
  isRank,
  nounClass,
  type WordClass,
} from "./lead-words-of";
import { BODY, KIND_OF, PERSON, ROLE_ALONE, type NameKind } from "./name-kind";

/** What a word by itself stands for. */
export function kindOfWord(word: string): NameKind {
  const acronym = acronymClass(word);
  if (acronym === "role") return ROLE_ALONE;
  // Letters of a field of work lead nothing by themselves.
  if (acronym === "service") return { ...KIND_OF.service, sure: false };
  if (acronym) return ofNoun(acronym, word);
  if (isInitials(word) && word.replaceAll(".", "").length <= 2) return PERSON;
  const noun = nounClass(word);
  if (noun) return alone(noun, word);
  if (isCapitals(word)) return kindOfCapitals(word);
  if (/^[A-Z]{2,}s$/.test(word)) return { ...BODY, sure: false };
  if (!/^\p{Lu}/u.test(word)) return { shape: "other", kind: "person", sure: false };
  return { shape: "person", kind: "person", sure: isGivenName(word) };
}

function alone(noun: WordClass, word: string): NameKind {
  if (noun === "role") return ROLE_ALONE;
  return noun === "group" ? { ...BODY, sure: ofNoun(noun, word).sure } : ofNoun(noun, word);
}

/** More than one organisation may be meant as a group; a centre is a team's or an organisation. */
export function ofNoun(kind: WordClass, word: string): NameKind {
  const isDoubtful =
    (kind === "group" && ANYBODY.test(word)) ||
    (kind === "org" && (SEVERAL.test(word) || ACRONYMS.test(word))) ||
    (kind === "team" && EITHER.test(word));
  return isDoubtful ? { ...KIND_OF[kind], sure: false } : KIND_OF[kind];
}

const SEVERAL =
  /^(?:authorities|universities|colleges|councils|charities|associations|practices|academies|districts|clubs?|companies|trusts|federations|nurseries|institutes|societies|employers|unions)$/i;
const ACRONYMS = /^[A-Z]{2,}s$/;
const ANYBODY = /^others$/i;
const EITHER = /^(?:centre|bureau)$/i;

/** Capitals that nobody explains: a group where they end in G, else most likely an organisation. */
function kindOfCapitals(word: string): NameKind {
  if (isRank(word)) return { ...ROLE_ALONE, sure: false };
  // "BSCB", "NSAB": a board with a place's letter before it.
  if (/^[A-Z]{1,3}(?:SCB|SCP|SAB|HWB|HWBB|SLT|SMT|DMT|CMT)$/.test(word)) return { ...BODY, shape: "acronym" };
  const isBody = word.endsWith("G") && word.length > 2 && !/(?:CCG|ORG)$/.test(word);
  const kind = isBody ? "group" : "org";
  return { shape: "acronym", kind, sure: false };
}
