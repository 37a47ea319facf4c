import { acronymClass, isFieldBody, isFieldOrganisation, type WordClass } from "./lead-words-of";

/**
 * A word that says what the whole is. Behind a role, people and partnerships are its field; an acronym is
 * one only at the end, where it is a group's ("Housing DMT").
 */
export function isNounAt(
  index: number,
  head: readonly string[],
  classes: readonly (WordClass | undefined)[],
): boolean {
  const word = head[index] ?? "";
  const found = classes[index];
  if (found === undefined || found === "service" || isOnlyWhere(index, head, classes)) return false;
  const isAcronym = acronymClass(word) !== undefined;
  if (!isAcronym && !isFieldBody(word)) return true;
  const isBehindRole = classes.slice(0, index).includes("role");
  return !isBehindRole && (!isAcronym || (found === "group" && index === head.length - 1));
}

/** "School Nursing": where the service works, with nothing behind it but what it does. */
export function isOnlyWhere(
  index: number,
  head: readonly string[],
  classes: readonly (WordClass | undefined)[],
): boolean {
  const behind = classes.slice(index + 1);
  return (
    isFieldOrganisation(head[index] ?? "") && behind.length > 0 && behind.every((each) => each === "service")
  );
}
