import type { Action } from "../model/plan";
import type { Grid } from "./grid";
import { rowList } from "./row-list";
import { noActionBecause } from "./rows/no-action";
import type { FoundTable } from "./tables/found-table";

/** How the plan was read, where that is not plain: each a sentence. */
export function notesOn(tables: readonly FoundTable[], actions: readonly Action[]): readonly string[] {
  return gridsOf(tables).flatMap((grid) => {
    const own = tables.filter((table) => table.grid === grid);
    const placeholders = actions
      .filter(({ sheet, action }) => sheet === grid.sheet && isPlaceholderIn(grid, action))
      .map(({ row }) => row - 1);
    const hidden = own.flatMap(({ rows }) => rows.filter((row) => grid.isHidden(row)));
    return [
      ...(own.some(({ isCut }) => isCut) ? [`Sheet “${grid.sheet}”: ${CUT}`] : []),
      ...(placeholders.length > 0
        ? [
            `Sheet “${grid.sheet}”, ${rowList(placeholders)}: only a placeholder stands where the action belongs.`,
          ]
        : []),
      ...(hidden.length > 0
        ? [`Sheet “${grid.sheet}”, ${rowList(hidden)}: hidden or filtered out, and read all the same.`]
        : []),
    ];
  });
}

function isPlaceholderIn(grid: Grid, action: Action["action"]): boolean {
  if (action.kind !== "blank") return action.kind === "unclear";
  return grid.ownText(action.cell.row, action.cell.column) !== "";
}

const CUT =
  "its headings come again down the sheet, as where a document was copied. Rows that a page break had cut were put together.";

/** Rows among the actions that are none; each kind a sentence. */
export function notActions(tables: readonly FoundTable[]): readonly string[] {
  return gridsOf(tables).flatMap((grid) => {
    const rowsOf = new Map<string, number[]>();
    for (const table of tables.filter((each) => each.grid === grid)) {
      for (const row of table.rows) {
        const because = noActionBecause(table, row);
        if (because === undefined) continue;
        const rows = rowsOf.get(because) ?? [];
        rows.push(row);
        rowsOf.set(because, rows);
      }
    }
    return [...rowsOf].map(
      ([because, rows]) => `Sheet “${grid.sheet}”, ${rowList(rows)}: ${because}, so no action.`,
    );
  });
}

function gridsOf(tables: readonly FoundTable[]): readonly Grid[] {
  return [...new Set(tables.map(({ grid }) => grid))];
}
