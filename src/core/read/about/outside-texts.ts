import type { CellRef } from "../../model/cell-ref";
import type { Grid } from "../grid";
import type { FoundTable } from "../tables/found-table";

/** A row outside of the tables that were taken for the plan: titles, notes, keys, glossaries. */
export interface OutsideRow {
  readonly sheet: string;
  /** Its texts from left to right, without empty cells. */
  readonly texts: readonly OutsideText[];
}

export interface OutsideText {
  readonly text: string;
  readonly cell: CellRef;
}

/** What stands further down on a sheet without a table is data of another kind. */
const MOST_ROWS = 400;

/** The rows outside of all tables, sheet by sheet. */
export function outsideRows(grids: readonly Grid[], tables: readonly FoundTable[]): readonly OutsideRow[] {
  return grids.flatMap((grid) => {
    const areas = tables.filter((table) => table.grid === grid).map(({ area }) => area);
    const rows: OutsideRow[] = [];
    let { top: row } = grid.area;
    while (row <= grid.area.bottom && rows.length < MOST_ROWS) {
      const inside = areas.find(({ top, bottom }) => row >= top && row <= bottom);
      if (inside) row = inside.bottom + 1;
      else {
        const texts = textsIn(grid, row);
        if (texts.length > 0) rows.push({ sheet: grid.sheet, texts });
        row++;
      }
    }
    return rows;
  });
}

function textsIn(grid: Grid, row: number): readonly OutsideText[] {
  const texts: OutsideText[] = [];
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const text = grid.ownText(row, column);
    if (text !== "") texts.push({ text, cell: { sheet: grid.sheet, row, column } });
  }
  return texts;
}
