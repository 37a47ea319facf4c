import { OPEN_TEXTS } from "../vocabulary/placeholders";

const OPEN: ReadonlySet<string> = new Set(OPEN_TEXTS);

/** "?CWD", "[insert action]", "<enter text>", "Insert action here": what somebody still has to write. */
const PROMPT =
  /^\?+\s*[\p{L}\p{N} ]{0,40}$|^[[<{(](?:insert|enter|add|type|please|name|date|text)\b.{0,60}[\]>})]$|^(?:insert|enter|type|add) .{2,40} here\.?$|^x+( x+)*$/iu;

const LONGEST_OPEN = Math.max(...OPEN_TEXTS.map((text) => text.length));

/** Whether a text only keeps the place of one. */
export function isPlaceholder(text: string): boolean {
  return text.length <= 80 && (isOpen(text) || PROMPT.test(text));
}

function isOpen(text: string): boolean {
  if (text.length > LONGEST_OPEN && !/[.\s]$/.test(text)) return false;
  return OPEN.has(text.toLowerCase().replace(/[.\s]+$/, ""));
}
