import type { Lead } from "../../model/lead";
import { LABELS, PARTING_WORDS } from "../../vocabulary/lead-parts";

/** A stretch of a cell in which all have the same part in the action. */
export interface Stretch {
  readonly text: string;
  /** Undefined where nothing says, so that the column does. */
  readonly part: Lead["part"] | undefined;
  readonly sure: boolean;
}

/** What any of those words holds, to see fast that a text has none. */
const MAY_PART = /:|with|by|support| [–-] /i;

/** Takes a cell apart where words say who leads and who helps: "Lead: AB Support: CD", "AB with CD". */
export function stretchesOf(text: string): readonly Stretch[] {
  if (!MAY_PART.test(text)) return [{ text, part: undefined, sure: true }];
  const stretches: Stretch[] = [];
  let part: Lead["part"] | undefined;
  let sure = true;
  let from = 0;
  const add = (to: number) => {
    const stretch = text.slice(from, to).trim();
    if (stretch !== "") stretches.push({ text: stretch, part, sure });
  };
  for (const match of text.matchAll(PARTING_WORDS)) {
    add(match.index);
    from = match.index + match[0].length;
    const found = partOf(match.groups ?? {});
    part = found.part;
    sure = found.sure;
  }
  add(text.length);
  return stretches;
}

function partOf({
  support,
  leading,
  label,
}: Readonly<Partial<Record<string, string>>>): Omit<Stretch, "text"> {
  if (support !== undefined) return { part: "support", sure: true };
  if (leading !== undefined || label === undefined) return { part: undefined, sure: true };
  const known = LABELS.find(([pattern]) => pattern.test(label.toLowerCase()));
  return { part: known?.[1], sure: known !== undefined && known[2] !== false };
}
