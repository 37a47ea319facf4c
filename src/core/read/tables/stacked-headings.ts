import type { Grid } from "../grid";
import type { HeadingMatch } from "./heading-match";
import { isKnownHeading, matchHeading, mayBeHeading } from "./match-heading";

/** A heading that stands in two or three rows. */
export interface Stacked {
  readonly text: string;
  readonly match: HeadingMatch | undefined;
}

interface Cell {
  readonly top: string;
  /** The column that the text above begins at, where it stands over several that have a text below. */
  readonly group: number | undefined;
  readonly bottom: string;
}

/** A heading below another has few letters: "Strategic", "Start", "2024/25". */
const LONGEST_BELOW = 40;

/** "Q1", "2024/25", "March", "Year 2": periods that a heading is divided into. */
const PERIOD =
  /^(?:q(?:tr|uarter)? ?[1-4]|(?:year|term|phase) \d|(?:20)?\d\d ?[/-] ?(?:20)?\d\d|20\d\d|[a-z]{3,9}(?:[ -]\d{2,4})?)$/i;

/**
 * The headings that a row makes with those above it: "Lead" over "Strategic" and "Operational", or
 * "Responsible" over "Officer". Undefined where the row is something else.
 */
export function stackedHeadings(
  grid: Grid,
  row: number,
  above: readonly string[],
): readonly Stacked[] | undefined {
  const cells = cellsAt(grid, row, above);
  const below = cells.filter(({ bottom }) => bottom !== "");
  const isHeadings = below.every((cell) => cell.bottom.length <= LONGEST_BELOW && isPart(cell, cells));
  const isTied = below.some((cell) => cell.group !== undefined || isJoined(cell));
  return isHeadings && isTied && !isTitled(cells) ? cells.map(headingOf) : undefined;
}

function cellsAt(grid: Grid, row: number, above: readonly string[]): readonly Cell[] {
  const columns = Array.from({ length: grid.area.right - grid.area.left + 1 }, (_, index) => index);
  const bottoms = columns.map((index) => grid.ownText(row, grid.area.left + index));
  const from = columns.map((index) => startOfGroup(grid, row, { index, above, bottoms }));
  return bottoms.map((bottom, index) => {
    const start = from[index];
    const isShared = from.some((each, at) => at !== index && each === start && bottoms[at] !== "");
    const group = bottom !== "" && isShared ? start : undefined;
    const isOwn = group !== undefined || start === index;
    return { top: isOwn ? (above[start ?? index] ?? "") : "", group, bottom };
  });
}

interface Rows {
  readonly index: number;
  readonly above: readonly string[];
  readonly bottoms: readonly string[];
}

/** The column of the text that stands over this one: its own, or to the left over empty or merged cells. */
function startOfGroup(grid: Grid, row: number, { index, above, bottoms }: Rows): number | undefined {
  const merge = grid.mergeAt(row - 1, grid.area.left + index);
  if (merge && merge.right > merge.left) return merge.left - grid.area.left;
  for (let start = index; start >= 0 && (bottoms[start] !== "" || start === index); start--)
    if ((above[start] ?? "") !== "") return start;
  return undefined;
}

/** Together they are a heading that is known as it is. */
function isJoined({ top, bottom }: Cell): boolean {
  return top !== "" && bottom !== "" && isKnownHeading(`${top} ${bottom}`);
}

function isPart(cell: Cell, cells: readonly Cell[]): boolean {
  if (isJoined(cell) || mayBeHeading(cell.bottom))
    return cell.group !== undefined || cell.top === "" || isJoined(cell);
  const others = cells.filter(({ group }) => group !== undefined && group === cell.group);
  return others.length > 0 && (PERIOD.test(cell.bottom) || others.some((each) => mayBeHeading(each.bottom)));
}

/** Texts over all columns that are no headings are titles of the table, or of parts of it. */
function isTitled(cells: readonly Cell[]): boolean {
  const filled = cells.filter(({ top, bottom }) => top !== "" || bottom !== "");
  const [first] = filled;
  if (filled.every(({ group }) => group !== undefined && group === first?.group)) return true;
  const hasOnlyTop = filled.some(({ bottom }) => bottom === "");
  return !hasOnlyTop && !filled.some((cell) => cell.top !== "" && (mayBeHeading(cell.top) || isJoined(cell)));
}

function headingOf({ top, bottom }: Cell): Stacked {
  const text = `${top} ${bottom}`.trim();
  if (text === "") return { text, match: undefined };
  return { text, match: top === "" || bottom === "" ? matchHeading(text) : matchStacked(top, bottom) };
}

/** What both say together, if that is sure; else what the lower says, which is more special. */
function matchStacked(top: string, bottom: string): HeadingMatch | undefined {
  const above = matchHeading(top);
  // "Impact" below "Risk" is a score of it.
  if (above?.fields.includes("risk")) return above;
  const both = matchHeading(`${top} ${bottom}`);
  const below = matchHeading(bottom);
  return [both, below].find((match) => match?.sure) ?? both ?? below ?? above;
}
