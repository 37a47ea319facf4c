import type { FoundTable } from "../tables/found-table";

const TOTAL =
  /^(?:grand |sub-?\s?|overall )?totals?\b[:\s]*$|^(?:total|number|count) (?:of )?(?:actions|completed|complete|red|amber|green|blue)\b|^(?:average|sum|count)[:\s]*$/i;

/** Why a row among the actions is none, in the words that follow the row's number; undefined where it may be one. */
export function noActionBecause({ grid, columns }: FoundTable, row: number): string | undefined {
  const texts = columns.map(({ column }) => grid.ownText(row, column)).filter((text) => text !== "");
  if (texts.length === 0) return undefined;
  if (!texts.some((text) => /[\p{L}\p{N}?]/u.test(text))) return "only bullets or dashes";
  const [first = "", ...others] = texts;
  const isTotal =
    TOTAL.test(first) && others.every((text) => /^[£\d.,%\s()-]*$/.test(text) || TOTAL.test(text));
  return isTotal ? "a total" : undefined;
}
