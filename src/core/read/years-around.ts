import type { FoundTable } from "./find-tables";

/** How far above its headings a table's own title stands. */
const ROWS_ABOVE = 6;

const YEAR = /(?<![\d£.,])(?:19[89]|20[0-6])\d(?!\d)/g;

/** The years that stand above the tables of a plan and in their headings: "Action plan 2024–2026", "June 2024 meeting". */
export function yearsAround(tables: readonly FoundTable[], title: string): readonly number[] {
  const texts = [title, ...tables.flatMap(textsOf)];
  return texts.flatMap((text) => [...text.slice(0, 300).matchAll(YEAR)].map(([year]) => Number(year)));
}

function textsOf({ grid, headingRow, area, columns }: FoundTable): readonly string[] {
  const above: string[] = [grid.sheet];
  for (let row = Math.max(grid.area.top, headingRow - ROWS_ABOVE); row < headingRow; row++) {
    for (let column = area.left; column <= area.right; column++) above.push(grid.ownText(row, column));
  }
  return [...above, ...columns.map(({ heading }) => heading)];
}
