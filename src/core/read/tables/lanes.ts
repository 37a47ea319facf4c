import type { Grid } from "../grid";
import type { FoundHeading, HeadingRow } from "./heading-row";

/** Columns of a sheet, from the first to the last, that are read by themselves. */
interface Lane {
  readonly left: number;
  readonly right: number;
}

/**
 * A sheet on which tables stand side by side, as one sheet for each of them would be: where a row of
 * headings comes again to the right, behind an empty column. One lane, which is the sheet, where none do.
 */
export function lanesOf(grid: Grid, heads: readonly HeadingRow[]): readonly Grid[] {
  for (const { headings } of heads) {
    const parts = partsOf(headings);
    const [first, ...others] = parts;
    if (first && others.length > 0 && others.every((part) => isSame(part, first))) {
      return lanesAt(grid, parts).map((lane) => ({ ...grid, area: { ...grid.area, ...lane } }));
    }
  }
  return [grid];
}

/** Headings with no empty one between them. */
function partsOf(headings: readonly FoundHeading[]): readonly (readonly FoundHeading[])[] {
  const parts: FoundHeading[][] = [];
  let open: FoundHeading[] | undefined;
  for (const heading of headings) {
    if (heading.heading === "") open = undefined;
    else if (open) open.push(heading);
    else parts.push((open = [heading]));
  }
  return parts;
}

/** A single heading may well come twice in one table: "Comments". */
const FEWEST = 2;

function isSame(a: readonly FoundHeading[], b: readonly FoundHeading[]): boolean {
  return (
    a.length >= FEWEST &&
    a.length === b.length &&
    a.every(({ heading }, index) => heading.toLowerCase() === b[index]?.heading.toLowerCase())
  );
}

/** Each from its first heading, or the edge of the sheet, to before the next one's. */
function lanesAt(grid: Grid, parts: readonly (readonly FoundHeading[])[]): readonly Lane[] {
  const starts = parts.map(([first], index) => (index === 0 ? grid.area.left : (first?.column ?? 0)));
  return starts.map((left, index) => ({ left, right: (starts[index + 1] ?? grid.area.right + 1) - 1 }));
}
