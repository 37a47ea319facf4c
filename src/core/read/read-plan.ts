import type { Day } from "../calendar/day";
import { NO_ANSWERS, type Answers } from "../model/answers";
import { areaAddress, columnLetters } from "../model/cell-ref";
import type { Plan } from "../model/plan";
import type { WorkbookSnapshot } from "../model/snapshot";
import type { Table } from "../model/table";
import { findTables, type FoundTable } from "./find-tables";
import { findRows } from "./find-rows";
import { gridOf, type Grid } from "./grid";
import { readActions } from "./read-rows";

/** How far down the first sheet a title may stand. */
const ROWS_FOR_TITLE = 6;

/** A plan as it was read, the tables that it was read from, and what was left out. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly tables: readonly Table[];
  /** Each in a sentence. */
  readonly notRead: readonly string[];
}

/** Reads the plan that a workbook holds, as at a day; undefined where no table is one, or part of one. */
export function readPlan(
  snapshot: WorkbookSnapshot,
  asAt: Day,
  answers: Answers = NO_ANSWERS,
): ReadPlan | undefined {
  const { date1904 } = snapshot;
  const grids = gridsOf(snapshot);
  const all = grids.flatMap((grid) => findTables(grid, answers));
  const found = all.filter((table) => !table.isLeftOut);
  if (found.length === 0) return undefined;
  const { themes, rows } = findRows(found);
  const actions = readActions(rows, { asAt, date1904 });

  const plan = {
    title: titleOf(snapshot, grids, found),
    asAt,
    themes,
    actions,
  };
  return { plan, tables: all.map(tableOf), notRead: notReadOf(grids, found) };
}

/** All tables with the headings of a plan, those that the officer left out among them. */
export function readTables(snapshot: WorkbookSnapshot, answers: Answers): readonly Table[] {
  return gridsOf(snapshot).flatMap((grid) => findTables(grid, answers).map(tableOf));
}

function gridsOf({ sheets, date1904 }: WorkbookSnapshot): readonly Grid[] {
  return sheets.filter((sheet) => !sheet.ours).map((sheet) => gridOf(sheet, date1904));
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

function tableOf({ grid, headingRow, lastHeadingRow, area, columns, nth, isLeftOut }: FoundTable): Table {
  return {
    sheet: grid.sheet,
    range: areaAddress(area),
    headingRows: Array.from(
      { length: lastHeadingRow - headingRow + 1 },
      (_, index) => headingRow + index + 1,
    ),
    nth,
    leftOut: isLeftOut,
    columns: columns.map(({ column, samples, isAnswered, ...rest }) => ({
      column: columnLetters(column),
      heading: rest.heading,
      fields: rest.fields,
      sure: rest.sure,
      because: rest.because,
      samples,
      answered: isAnswered,
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
