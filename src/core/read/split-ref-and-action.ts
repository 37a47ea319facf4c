/** "1.2 Review the guidance", "(R3a) – Tell staff": what an action begins with where both share a cell. */
const REF_FIRST =
  /^[([]?(?<ref>(?:[A-Z]{1,4}[ .-]?)?\d+(?:\.\d+)*[a-z]?)[.)\]:]*(?:\s+[–-]\s*|\s+|(?<=[.)\]:]))(?=\p{L})/u;

/** Both of what a cell holds; the reference is "" where there is none. */
export function splitRefAndAction(text: string): { readonly ref: string; readonly action: string } {
  const match = REF_FIRST.exec(text);
  return { ref: match?.groups?.["ref"] ?? "", action: text.slice(match?.[0].length ?? 0) };
}
