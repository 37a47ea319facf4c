/** Excel's limit (UTF-16 units). */
const LONGEST = 31;

/**
 * The name as Excel takes it: of 1 to 31 characters, without : \ / ? * [ ], without an apostrophe
 * at either end, not "History", and unlike all that are taken, whatever their case: those after the
 * first are numbered.
 */
export function freeSheetName(
  wanted: string,
  taken: readonly string[],
  numbered: (number: number) => string = (number) => ` (${String(number)})`,
): string {
  const plain = wanted
    .replace(/[:\\/?*[\]]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^['\s]+|['\s]+$/g, "");
  const base = plain === "" || plain.toLowerCase() === "history" ? `${plain} sheet`.trim() : plain;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : numbered(number);
    const name = base.slice(0, LONGEST - suffix.length).replace(/['\s]+$/, "") + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
