import type { Knows } from "./knows";
import { kindOfName } from "./lead-kind";
import type { NameKind } from "./name-kind";
import { acronymClass, isGivenName, isParticle, nounClass } from "./lead-words-of";

/** The most words that a name standing elsewhere is looked for with. */
const LONGEST_NAME = 6;

/** "Cllr" begins another, unless an office stands before it: "Ward Cllr Marsh". */
const NEXT_MEMBER =
  /(?<!\b(?:ward|district|county|parish|town|borough|city|lead|executive|cabinet|local|nominated|named|appointed|the|and|&|by|for|with|of)) (?=(?:Cllrs?|Clir|Clr|Councillor)\b\.? \p{Lu})/iu;

/** "Ann FieldBen Marsh": no space is left where a line broke. "Anna MacDonald" is one. */
const GLUED = /(?<=\p{Ll}{2})(?<!\b(?:Mac|Del|Van|Fitz))(?=\p{Lu}\p{Ll})/u;

const isWholeByItself = (name: string): boolean =>
  name.includes(" ") && ["person", "role", "member"].includes(kindOfName(name).kind);

/**
 * Names that only a space divides, because a line break between them was lost: "Ann Field Team Managers",
 * "Ann Field Cllr Ben Marsh". One of them must stand alone elsewhere in the plan, and the others be names by
 * themselves. Undefined where it is one name.
 */
export function runTogether(raw: string, knows: Knows): readonly string[] | undefined {
  const parts = raw.split(NEXT_MEMBER);
  if (parts.length > 1) return parts.flatMap((part) => runTogether(part, knows) ?? [part]);
  return gluedIn(raw) ?? besideKnown(raw.split(" "), knows);
}

function gluedIn(raw: string): readonly string[] | undefined {
  const glued = raw.split(GLUED);
  return glued.length > 1 && glued.every(isWholeByItself) ? glued : undefined;
}

function besideKnown(words: readonly string[], knows: Knows): readonly string[] | undefined {
  for (let length = Math.min(LONGEST_NAME, words.length - 1); length > 0; length--) {
    const first = words.slice(0, length).join(" ");
    const rest = words.slice(length).join(" ");
    if (isKnownPerson(first, knows) && standsAlone(rest, knows)) return [first, ...apart(rest, knows)];
    if (isKnownPerson(rest, knows) && standsAlone(first, knows)) return [...apart(first, knows), rest];
  }
  return undefined;
}

/** What stands beside a known name; four words of it are most likely two people's, who run together as well. */
function apart(name: string, knows: Knows): readonly string[] {
  const words = name.split(" ");
  const pair = [words.slice(0, 2).join(" "), words.slice(2).join(" ")];
  const areTwo = words.length === 4 && isGivenName(words[0] ?? "") && pair.every(isPersonOfTwo);
  return runTogether(name, knows) ?? (areTwo ? pair : [name]);
}

function isPersonOfTwo(name: string): boolean {
  return kindOfName(name).shape === "person" && !name.split(" ").some(isParticle);
}

function isKnownPerson(name: string, knows: Knows): boolean {
  return name.includes(" ") && kindOfName(name).kind === "person" && knows(name);
}

const BY_ITSELF: ReadonlySet<NameKind["shape"]> = new Set([
  "person",
  "member",
  "role",
  "roleOf",
  "roleLast",
  "group",
  "body",
  "team",
  "org",
]);

/** A word or two more may still be the same person's: "Ann Field Marsh", "Ann Field de Marsh". */
function standsAlone(name: string, knows: Knows): boolean {
  if (knows(name)) return true;
  const { shape, kind, sure } = kindOfName(name);
  const [first = ""] = name.split(" ");
  if (!sure || !BY_ITSELF.has(shape) || isParticle(first)) return false;
  return name.includes(" ") || (kind !== "person" && acronymClass(name) === undefined);
}

/** "Ann Field HR Manager", "Head of HR Ann Field": a role, and a whole name before or behind it. */
export function personBesideRole(raw: string): string | undefined {
  const words = raw.split(" ");
  if (words.length < 3) return undefined;
  const [first = "", second = ""] = words;
  if (isWholeName(first, second) && isBehindAName(words.slice(2).join(" "))) return `${first} ${second}`;
  const [given = "", surname = ""] = words.slice(-2);
  const role = kindOfName(words.slice(0, -2).join(" "));
  return isWholeName(given, surname) && role.kind === "role" ? `${given} ${surname}` : undefined;
}

const isBehindAName = (name: string): boolean => ["role", "group", "team"].includes(kindOfName(name).kind);

function isWholeName(given: string, surname: string): boolean {
  return (
    isGivenName(given) &&
    nounClass(given) === undefined &&
    /^\p{Lu}\p{Ll}/u.test(given) &&
    /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(surname) &&
    nounClass(surname) === undefined
  );
}
