import { acronymClass, isGivenName, isParticle, nounClass } from "./lead-words-of";

const SURNAME_FIRST =
  /^(?<surname>(?:\p{L}{1,4} ){0,3}\p{Lu}[\p{L}’'-]+), ?(?<given>\p{Lu}\p{Ll}+|\p{Lu}\.?)$/u;

/**
 * "Field, Ann" is Ann Field, and "Field, Ann; Marsh, B." is Ann Field and B. Marsh: where all parts of a
 * text are written so, and one of them at least has a name that is often given.
 */
export function surnamesBehind(text: string): string {
  if (!text.includes(",")) return text;
  const parts = text.split(/ ?(?:[;\n/|]|&| and ) ?/).map((part) => SURNAME_FIRST.exec(part)?.groups);
  const names = parts.map((part) => turned(part?.["surname"] ?? "", part?.["given"] ?? ""));
  const isSure = parts.some(
    (part) => isGivenName(part?.["given"] ?? "") || part?.["surname"]?.includes(" ") === true,
  );
  return isSure && names.every((name) => name !== undefined) ? names.join("; ") : text;
}

function turned(surname: string, given: string): string | undefined {
  const particles = surname.split(" ").slice(0, -1);
  if (!particles.every(isParticle)) return undefined;
  const isSurname = surname !== "" && !nounClass(surname) && !acronymClass(surname);
  if (!isSurname || (isGivenName(surname) && isGivenName(given))) return undefined;
  return `${given} ${/^[\p{Lu}’'-]+$/u.test(surname) ? surname.charAt(0) + surname.slice(1).toLowerCase() : surname}`;
}
