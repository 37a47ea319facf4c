/**
 * Whether two rows of headings are the same for a person who reads them: it is all one whether columns
 * without a heading stand before the first.
 */
export function sameHeadings(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a, b].map((headings) => headings.slice(blanksBefore(headings)).map(plainHeading));
  return first?.join("\n") === second?.join("\n");
}

/** How many columns without a heading stand before the first that has one. */
export function blanksBefore(headings: readonly string[]): number {
  const first = headings.findIndex((heading) => plainHeading(heading) !== "");
  return first === -1 ? headings.length : first;
}

/** Line breaks and hyphens within a heading come and go with its column's width. */
export function plainHeading(heading: string): string {
  return heading.toLowerCase().replace(/[\s-]+/g, "");
}
