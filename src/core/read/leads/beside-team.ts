import { acronymClass, isGivenName, nounClass } from "./lead-words-of";

const WHOLE_NAME_AND_MORE =
  /^(?<name>(?<given>\p{Lu}\p{Ll}+) (?<surname>\p{Lu}[\p{L}’'-]*\p{Ll})) (?<team>[\p{L}’']+)$/u;

/** "Ann Field HR", "Ann Field Housing": a whole name, and the team in capitals or the field of work. */
export function besideTeam(raw: string): string | undefined {
  const { name, given = "", surname = "", team = "" } = WHOLE_NAME_AND_MORE.exec(raw)?.groups ?? {};
  const isName = isGivenName(given) && !isGivenName(surname) && nounClass(surname) === undefined;
  return isName && isTeamOrField(team) ? name : undefined;
}

/** "Jane Ann FIELD" is one name. */
function isTeamOrField(word: string): boolean {
  if (!/^[A-Z]{2,5}$/.test(word)) return nounClass(word) === "service";
  return acronymClass(word) !== undefined || !/[AEIOUY]/.test(word);
}
