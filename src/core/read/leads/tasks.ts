import { TASK } from "../../vocabulary/lead-parts";

/** What stands between what two are to do. */
const BETWEEN = /\s*[;\n]\s*|\s+\/\s+|,\s+(?:and\s+|then\s+)?|\s+(?:and then|and|then|&)\s+/g;

/** Who somebody is, and that there is something to do: "Clerk to obtain quotes". */
const WHO_AND_TASK = new RegExp(String.raw`^(?<who>(?:the )?\p{Lu}.{0,60}?) to ${TASK}`, "u");

/**
 * "Clerk to obtain quotes, Cllr Marsh to report back" names two, and what each of them is to do. What
 * stands between them without a task of its own still belongs to the task before ("Clerk to write to police
 * and schools, Cllr Marsh to report back"), but behind a semicolon. Undefined where nobody is named behind the
 * first task.
 */
export function thoseWithTasks(text: string): string | undefined {
  if (!text.includes(" to ")) return undefined;
  const parts = partsOf(text);
  const first = parts.findIndex(({ who }) => who !== undefined);
  const named = parts.filter((part, index) => index < first || isNamed(part));
  if (first === -1 || !parts.slice(first + 1).some(isNamed)) return undefined;
  return named.map(({ before, who, part }) => before + (who ?? part)).join("");
}

const isNamed = ({ before, part, who }: Part): boolean =>
  who !== undefined || (/[;/]/.test(before) && /^\p{Lu}/u.test(part));

interface Part {
  /** What divides it from the part before. */
  readonly before: string;
  readonly part: string;
  /** Who has a task of their own. */
  readonly who: string | undefined;
}

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let before = "";
  let from = 0;
  const add = (to: number) => {
    const part = text.slice(from, to);
    parts.push({ before, part, who: WHO_AND_TASK.exec(part)?.groups?.["who"] });
  };
  for (const match of text.matchAll(BETWEEN)) {
    add(match.index);
    before = match[0];
    from = match.index + match[0].length;
  }
  add(text.length);
  return parts;
}
