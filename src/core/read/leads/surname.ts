import {
  acronymClass,
  isBeforeRank,
  isGivenName,
  isRank,
  isRoleBeforeField,
  nounClass,
} from "./lead-words-of";

/** "John Constable", "Jane Head": behind a given name, the noun of a role is a surname. */
export function isNamedLikeARole(words: readonly string[]): boolean {
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
export function isRanked(words: readonly string[]): boolean {
  const [rank = "", name = ""] = words.slice(-2);
  return (
    (isRank(rank) || isRoleBeforeField(rank)) &&
    words.slice(0, -2).every(isBeforeRank) &&
    /^\p{Lu}\p{Ll}/u.test(name) &&
    nounClass(name) === undefined
  );
}

/** "DCI Public Protection": a rank over a field of work, where no surname is. */
export function isRankOverField(words: readonly string[]): boolean {
  const from = words.findIndex((word) => !isBeforeRank(word) && !isRank(word));
  const isField = (word: string) => ["service", "team"].includes(acronymClass(word) ?? nounClass(word) ?? "");
  return from > 0 && isRank(words[from - 1] ?? "") && words.slice(from).some(isField);
}
