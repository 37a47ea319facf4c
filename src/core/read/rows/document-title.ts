/** What a whole document is called, which stands on each of its pages and is the title of no theme. */
const DOCUMENT =
  /\b(?:action|improvement|delivery|implementation|recovery|business|strategic|service) plan\b|^appendix\b|^annex\b/i;

/** A theme's title may speak of a plan; then it is numbered, or says more than a title has room for. */
const LONGEST = 90;

export function isDocumentTitle(text: string): boolean {
  const line = plainTitle(text);
  return line.length <= LONGEST && DOCUMENT.test(line);
}

/** One line without the signs that stand for a heading where a text was copied from elsewhere: "## **Plan**". */
export function plainTitle(text: string): string {
  return text.replace(/[*#_\s]+/g, " ").trim();
}
