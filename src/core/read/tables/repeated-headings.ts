import type { Grid } from "../grid";
import type { HeadingRow } from "./heading-row";
import type { FoundHeading } from "./heading-row";
import { LONGEST_HEADING, lettersOf } from "./match-heading";

/** How many rows the words of repeated headings may be spread over. */
const MOST_ROWS = 5;

/**
 * Headings that stood there before, with the same letters in the same order: after a page break
 * they may be cut between columns ("A | ction") or spread over several rows.
 */
export function repeatAt(grid: Grid, row: number, known: readonly HeadingRow[]): HeadingRow | undefined {
  let letters: readonly string[] = [];
  for (let last = row; last < row + MOST_ROWS && last <= grid.area.bottom && known.length > 0; last++) {
    const texts = lettersIn(grid, last);
    if (!texts) return undefined;
    letters = joined(letters, texts);
    const same = known.find(({ headings }) => isSame(letters, headings));
    if (same) return { row, lastRow: last, isRepeat: true, headings: same.headings };
    if (!known.some(({ headings }) => isBeginning(letters, headings))) return undefined;
  }
  return undefined;
}

function lettersIn(grid: Grid, row: number): readonly string[] | undefined {
  const texts: string[] = [];
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const text = grid.ownText(row, column);
    if (text.length > LONGEST_HEADING) return undefined;
    texts.push(lettersOf(text));
  }
  return texts.some((text) => text !== "") ? texts : undefined;
}

function isSame(letters: readonly string[], headings: readonly FoundHeading[]): boolean {
  const known = lettersOfAll(headings).join("");
  return known.length > 10 && letters.join("") === known;
}

/** Every row is compared with all headings that were found, so their letters are kept. */
const LETTERS = new WeakMap<readonly FoundHeading[], readonly string[]>();

function lettersOfAll(headings: readonly FoundHeading[]): readonly string[] {
  const before = LETTERS.get(headings);
  if (before) return before;
  const letters = headings.map(({ heading }) => lettersOf(heading));
  LETTERS.set(headings, letters);
  return letters;
}

/** Whether each column holds the beginning of what stands over it elsewhere. */
function isBeginning(letters: readonly string[], headings: readonly FoundHeading[]): boolean {
  const known = lettersOfAll(headings);
  return letters.every((text, index) => (known[index] ?? "").startsWith(text));
}

function joined(above: readonly string[], below: readonly string[]): readonly string[] {
  return Array.from(
    { length: Math.max(above.length, below.length) },
    (_, index) => (above[index] ?? "") + (below[index] ?? ""),
  );
}
