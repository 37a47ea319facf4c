import type { Lead } from "../../model/lead";
import { LABELS, PARTING_WORDS } from "../../vocabulary/lead-parts";
import { kindOfName } from "./lead-kind";

/** A stretch of a cell in which all have the same part in the action. */
export interface Stretch {
  readonly text: string;
  /** Undefined where nothing says, so that the column does. */
  readonly part: Lead["part"] | undefined;
  readonly sure: boolean;
  readonly because?: string;
}

/** What any of those words holds, to see fast that a text has none. */
const MAY_PART = /:|with|by|support| [–-] |able to|report|alongside|jointly|under the/i;

/** Takes a cell apart where words say who leads and who helps: "Lead: AB Support: CD", "AB with CD". */
export function stretchesOf(text: string): readonly Stretch[] {
  if (!MAY_PART.test(text)) return [{ text, part: undefined, sure: true }];
  const stretches: Stretch[] = [];
  let found: Omit<Stretch, "text"> = { part: undefined, sure: true };
  let from = 0;
  const add = (to: number) => {
    const stretch = text.slice(from, to).trim();
    if (stretch !== "") stretches.push({ text: stretch, ...found });
  };
  for (const match of text.matchAll(PARTING_WORDS)) {
    if (isTitleOverField(match[0], text.slice(match.index + match[0].length))) continue;
    add(match.index);
    from = match.index + match[0].length;
    found = partOf(match.groups ?? {});
    if (match.groups?.["leading"] !== undefined && /led .*by/i.test(match[0]) && stretches.length > 0)
      found = unsurely(found.part, match[0]);
  }
  add(text.length);
  return stretches;
}

/** "Strategic Lead – Workforce" is a post, and "Strategic Lead – Ann Field" is she. */
function isTitleOverField(label: string, behind: string): boolean {
  const [field = ""] = /^(?:(?! and )[^,;/&\n–-]){0,60}/.exec(behind.trim()) ?? [];
  return /^\S+ leads? ?[–-]$/i.test(label.trim()) && kindOfName(field.trim()).shape === "service";
}

function partOf({
  support,
  leading,
  over,
  beside,
  label,
}: Readonly<Partial<Record<string, string>>>): Omit<Stretch, "text"> {
  if (support !== undefined) return { part: "support", sure: true };
  if (over !== undefined) return unsurely("accountable", over);
  if (beside !== undefined) return unsurely("support", beside);
  if (leading !== undefined || label === undefined) return { part: undefined, sure: true };
  const known = LABELS.find(([pattern]) => pattern.test(label.toLowerCase()));
  return { part: known?.[1], sure: known !== undefined && known[2] !== false };
}

function unsurely(part: Lead["part"] | undefined, words: string): Omit<Stretch, "text"> {
  return { part, sure: false, because: `“${words}” does not tell plainly what part each has.` };
}
