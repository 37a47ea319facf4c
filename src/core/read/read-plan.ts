import type { Day } from "../calendar/day";
import { areaAddress, columnLetters } from "../model/cell-ref";
import type { Plan } from "../model/plan";
import type { WorkbookSnapshot } from "../model/snapshot";
import type { Table } from "../model/table";
import { findTables, type FoundTable } from "./find-tables";
import { findRows } from "./find-rows";
import { gridOf, type Grid } from "./grid";
import { readActions } from "./read-rows";
import { yearsAround } from "./years-around";

/** How far down the first sheet a title may stand. */
const ROWS_FOR_TITLE = 6;

/** A plan as it was read, the tables that it was read from, and what was left out. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly tables: readonly Table[];
  /** Each in a sentence. */
  readonly notRead: readonly string[];
}

/** Reads the plan that a workbook holds, as at a day; undefined where there is none. */
export function readPlan(snapshot: WorkbookSnapshot, asAt: Day): ReadPlan | undefined {
  const { date1904 } = snapshot;
  const grids = snapshot.sheets.filter((sheet) => !sheet.ours).map((sheet) => gridOf(sheet, date1904));
  const found = grids.flatMap(findTables);
  const { themes, rows } = findRows(found);
  const title = titleOf(snapshot, grids, found);
  const actions = readActions(rows, { asAt, date1904, years: yearsAround(found, title) });
  if (actions.length === 0) return undefined;

  const plan = {
    title,
    asAt,
    themes,
    actions,
  };
  return { plan, tables: found.map(tableOf), notRead: notReadOf(grids, found) };
}

/** The first text of the first sheet, above any headings, which is what people put there; or the name of the file. */
function titleOf(snapshot: WorkbookSnapshot, grids: readonly Grid[], tables: readonly FoundTable[]): string {
  const [first] = grids;
  const end = Math.min(
    (first?.area.top ?? 0) + ROWS_FOR_TITLE,
    ...tables.filter((table) => table.grid === first).map((table) => table.headingRow),
  );
  for (let row = first?.area.top ?? 0; first && row < end; row++) {
    for (let column = first.area.left; column <= first.area.right; column++) {
      const text = first.ownText(row, column);
      if (text.length > 3 && text.length <= 200) return text.replace(/\s+/g, " ");
    }
  }
  return snapshot.fileName.replace(/\.xls[xm]?$/i, "");
}

function tableOf({ grid, headingRow, lastHeadingRow, area, columns }: FoundTable): Table {
  return {
    sheet: grid.sheet,
    range: areaAddress(area),
    headingRows: Array.from(
      { length: lastHeadingRow - headingRow + 1 },
      (_, index) => headingRow + index + 1,
    ),
    columns: columns.map(({ column, heading, fields, sure, because }) => ({
      column: columnLetters(column),
      heading,
      fields,
      sure,
      because,
    })),
  };
}

function notReadOf(grids: readonly Grid[], tables: readonly FoundTable[]): readonly string[] {
  const sheets = grids
    .filter((grid) => grid.area.bottom >= grid.area.top && !tables.some((table) => table.grid === grid))
    .map((grid) => `Sheet “${grid.sheet}”: no table with the headings of a plan was found there.`);
  const columns = tables.flatMap((table) =>
    table.columns
      .filter((column) => column.fields.length === 0 && column.heading !== "")
      .map(
        (column) =>
          `Sheet “${table.grid.sheet}”, column ${columnLetters(column.column)} “${column.heading}”: not a field that is checked.`,
      ),
  );
  return [...sheets, ...columns];
}
