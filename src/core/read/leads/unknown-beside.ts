import { kindOfName } from "./lead-kind";
import { acronymClass, isRank, isRoleBeforeField } from "./lead-words-of";
import { divided, ofSomebody, type Persons } from "./persons";
import { isUnknown } from "./unknown-word";

/** "Alder Vale Housing Officer": two words that nobody explains, and a whole title, are most likely somebody. */
export function unknownBeside(raw: string): Persons | undefined {
  const [first = "", second = "", ...more] = raw.split(" ");
  if (isOffice(first)) return holderOf(first, [second, ...more]);
  if (isUnknown(first) && isUnknown(second)) return besideTitle(`${first} ${second}`, more.join(" "));
  return more.length > 0 && [second, ...more].slice(-2).every(isUnknown)
    ? behindTitle(raw.split(" "))
    : undefined;
}

/** "CP Chairs Alder Vale", "Head of Care Alder Vale". */
function behindTitle(words: readonly string[]): Persons | undefined {
  const title = words.slice(0, -2).join(" ");
  const name = words.slice(-2).join(" ");
  const { kind, shape, sure } = kindOfName(title);
  if (!sure || /\b(?:of|for|in|and|the)$/i.test(title)) return undefined;
  if (shape === "group") return divided(words.join(" "), [title, name]);
  return kind === "role" ? ofSomebody(words.join(" "), name) : undefined;
}

function besideTitle(name: string, title: string): Persons | undefined {
  const whole = `${name} ${title}`;
  const { kind, shape, sure } = kindOfName(title);
  // "Alder Vale Police" may as well be of that place.
  if (kind === "org") return { leads: [{ name: whole, kind }], sure: /council$/i.test(title) };
  if (acronymClass(title) !== undefined)
    return title.endsWith("s") ? divided(whole, [name, title]) : ofSomebody(whole, name);
  if (!sure || !title.includes(" ")) return undefined;
  if (shape === "roleLast" || shape === "roleOf") return ofSomebody(whole, name);
  // "Alder Vale Programme Board" is one.
  return kind === "group" && title.endsWith("s") ? divided(whole, [name, title]) : undefined;
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
