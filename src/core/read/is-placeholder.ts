import { OPEN_TEXTS } from "../vocabulary/placeholders";

const OPEN: ReadonlySet<string> = new Set(OPEN_TEXTS);

/** "?CWD", "[insert action]", "<enter text>", "Insert action here": what somebody still has to write. */
const PROMPT =
  /^\?+\s*[\p{L}\p{N} ]{0,40}$|^[[<{(](?:insert|enter|add|type|please|name|date|text)\b.{0,60}[\]>})]$|^(?:insert|enter|type|add) .{2,40} here\.?$|^x+( x+)*$/iu;

/** Whether a text only keeps the place of one. */
export function isPlaceholder(text: string): boolean {
  return text.length <= 80 && (OPEN.has(text.toLowerCase().replace(/[.\s]+$/, "")) || PROMPT.test(text));
}
