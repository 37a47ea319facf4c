import type { RagKeyEntry } from "../../model/about";
import type { Area } from "../../model/cell-ref";
import type { Grid } from "../grid";
import { findKey } from "../ratings/find-key";
import type { FoundKeyEntry, KeyCell } from "../ratings/key-entry";
import type { FoundTable } from "../tables/found-table";

/** The plan's own key to its ratings, as reading goes by it, and as it is told. */
export interface RagKey {
  readonly found: readonly FoundKeyEntry[];
  readonly entries: readonly RagKeyEntry[];
}

/** A key stands near the top of a sheet, or near a table; what is further away is something else. */
const MOST_ROWS = 60;

/** The first key that stands beside, above or below the tables of a plan, on any of its sheets. */
export function ragKeyIn(grids: readonly Grid[], tables: readonly FoundTable[]): RagKey {
  for (const grid of grids) {
    for (const area of areasBeside(grid, tables)) {
      const key = findKey(cellsIn(grid, area));
      if (key) return { found: key.entries, entries: key.entries.map((entry) => toldBy(entry, grid, area)) };
    }
  }
  return { found: [], entries: [] };
}

/** Above the first table, between two, below the last, and to the right of each. */
function areasBeside(grid: Grid, tables: readonly FoundTable[]): readonly Area[] {
  const { top, left, bottom, right } = grid.area;
  const own = tables.filter((table) => table.grid === grid).map(({ area }) => area);
  const ends = [top - 1, ...own.map((area) => area.bottom)];
  const starts = [...own.map((area) => area.top), bottom + 1];
  const between = ends.map((end, index) => {
    const last = (starts[index] ?? bottom + 1) - 1;
    return { top: end + 1, left, bottom: Math.min(last, end + MOST_ROWS), right };
  });
  const beside = own.map((area) => ({
    ...area,
    bottom: Math.min(area.bottom, area.top + MOST_ROWS),
    left: area.right + 1,
    right,
  }));
  return [...between, ...beside].filter((area) => area.bottom >= area.top && area.right >= area.left);
}

function cellsIn(grid: Grid, { top, left, bottom, right }: Area): readonly (readonly KeyCell[])[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => {
      const { fill } = grid.at(top + row, left + column);
      return { text: grid.ownText(top + row, left + column), fill };
    }),
  );
}

function toldBy(
  { row, column, letter, word, colour, meaning, status }: FoundKeyEntry,
  grid: Grid,
  { top, left }: Area,
): RagKeyEntry {
  return {
    letter,
    word,
    colour,
    meaning,
    status,
    cell: { sheet: grid.sheet, row: top + row, column: left + column },
  };
}
