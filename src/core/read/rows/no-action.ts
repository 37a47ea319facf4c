import type { FoundTable } from "../tables/found-table";

const TOTAL =
  /^(?:grand |sub-?\s?|overall )?totals?\b[:\s]*$|^(?:total|number|count) (?:of )?(?:actions|completed|complete|red|amber|green|blue)\b|^(?:average|sum|count)[:\s]*$/i;

/** Why a row among the actions is none, in the words that follow the row's number; undefined where it may be one. */
export function noActionBecause({ grid, columns }: FoundTable, row: number): string | undefined {
  const firstAt = columns.findIndex(({ column }) => grid.ownText(row, column) !== "");
  const first = grid.ownText(row, columns[firstAt]?.column ?? 0);
  // Most rows are seen to be none of these by what stands in them first.
  if (firstAt === -1 || (SAYS_ANYTHING.test(first) && !TOTAL.test(first))) return undefined;

  const others = columns
    .slice(firstAt + 1)
    .map(({ column }) => grid.ownText(row, column))
    .filter((text) => text !== "");
  if (![first, ...others].some((text) => SAYS_ANYTHING.test(text))) return "only bullets or dashes";
  const isTotal =
    TOTAL.test(first) && others.every((text) => /^[£\d.,%\s()-]*$/.test(text) || TOTAL.test(text));
  return isTotal ? "a total" : undefined;
}

const SAYS_ANYTHING = /[\p{L}\p{N}?]/u;
