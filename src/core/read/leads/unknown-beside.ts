import { kindOfName } from "./lead-kind";
import { acronymClass, isRank, isRoleBeforeField } from "./lead-words-of";
import { divided, ofSomebody, type Persons } from "./persons";
import { isUnknown } from "./unknown-word";

/** "Alder Vale Housing Officer": two words that nobody explains, and a whole title, are most likely somebody. */
export function unknownBeside(raw: string): Persons | undefined {
  const [first = "", second = "", ...more] = raw.split(" ");
  if (isOffice(first)) return holderOf(first, [second, ...more]);
  if (isUnknown(first) && isUnknown(second)) return besideTitle(`${first} ${second}`, more.join(" "));
  return more.length > 1 && more.slice(-2).every(isUnknown) ? behindGroup(raw.split(" ")) : undefined;
}

/** "CP Chairs Alder Vale". */
function behindGroup(words: readonly string[]): Persons | undefined {
  const group = words.slice(0, -2).join(" ");
  const { shape, sure } = kindOfName(group);
  return sure && shape === "group" ? divided(words.join(" "), [group, words.slice(-2).join(" ")]) : undefined;
}

function besideTitle(name: string, title: string): Persons | undefined {
  const { kind, shape, sure } = kindOfName(title);
  const isLetters = acronymClass(title) !== undefined;
  if (isLetters) return ofSomebody(`${name} ${title}`, name);
  const isWhole = sure && title.includes(" ") && (shape === "roleLast" || kind === "group");
  if (!isWhole) return undefined;
  return kind === "role" ? ofSomebody(`${name} ${title}`, name) : divided(`${name} ${title}`, [name, title]);
}

const isOffice = (word: string): boolean =>
  acronymClass(word) === "role" || isRank(word) || isRoleBeforeField(word);

/** "ACFO Alder Vale": an office by its letters, and two words that nobody explains. A rank belongs to the name. */
function holderOf(office: string, words: readonly string[]): Persons | undefined {
  if (words.length !== 2 || !words.every(isUnknown)) return undefined;
  const name = words.join(" ");
  const isPartOfName = isRank(office) || isRoleBeforeField(office);
  return ofSomebody(`${office} ${name}`, isPartOfName ? `${office} ${name}` : name);
}
