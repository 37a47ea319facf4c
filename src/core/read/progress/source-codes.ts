import { statedStatus } from "./status-forms";

/** "SDP – In progress": capitals, a dash or a colon, and what was meant for the reader. */
const CODE = /^(?<code>[A-Z][A-Z&]{1,6}(?:\s\d{1,3})?)\s*(?:[-–—:]\s*|$)/;

/** The codes with which cells begin, where more than one cell does. */
export function codesIn(texts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const code = codeOf(text);
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([code]) => code));
}

/** The update without the code of the document that the action comes from. */
export function withoutCode(text: string, codes: ReadonlySet<string>, holdsSource: boolean): string {
  const code = codeOf(text);
  if (code === undefined || !(holdsSource || codes.has(code) || /^[A-Z&]+\s*[-–]\s*$/.test(text)))
    return text;
  return text.slice(CODE.exec(text)?.[0].length ?? 0).trim();
}

/** The code with which a cell begins. "TBC", "NEW" and "DONE" stand in capitals too, and are statuses. */
export function codeOf(text: string): string | undefined {
  const code = CODE.exec(text)?.groups?.["code"];
  return code === undefined || statedStatus(code) ? undefined : code;
}
