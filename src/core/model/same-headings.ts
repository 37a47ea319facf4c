/** Whether two rows of headings are the same for a person who reads them. */
export function sameHeadings(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length &&
    a.every((heading, index) => plainHeading(heading) === plainHeading(b[index] ?? ""))
  );
}

/** Line breaks and hyphens within a heading come and go with its column's width. */
export function plainHeading(heading: string): string {
  return heading.toLowerCase().replace(/[\s-]+/g, "");
}
