import type { Day } from "../calendar/day";
import { NO_ANSWERS, type Answers } from "../model/answers";
import { areaAddress, columnLetters } from "../model/cell-ref";
import type { Plan } from "../model/plan";
import type { WorkbookSnapshot } from "../model/snapshot";
import type { Table } from "../model/table";
import { outsideRows, type OutsideRow } from "./about/outside-texts";
import { ragKeyIn } from "./about/rag-key";
import { readAbout } from "./about/read-about";
import { titleOf } from "./about/title";
import { yearsAround } from "./about/years-around";
import { gridOf, type Grid } from "./grid";
import { notActions, notesOn } from "./notes";
import { findRows } from "./rows/find-rows";
import { readActions } from "./rows/read-rows";
import { findTables } from "./tables/find-tables";
import type { FoundTable } from "./tables/found-table";

/** A plan as it was read, the tables that it was read from, and what was left out. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly tables: readonly Table[];
  /** How it was read, where that is not plain; each in a sentence. */
  readonly notes: readonly string[];
  /** What was left out; each in a sentence. */
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
  const all = tablesOn(grids, answers);
  const found = all.filter((table) => !table.isLeftOut);
  if (found.length === 0) return undefined;
  const { themes, rows } = findRows(found);
  const outside = outsideRows(grids, all);
  const years = yearsAround(outside, headingsOf(found));
  const ragKey = ragKeyIn(grids, all);
  const context = { asAt, date1904, years, ragKey: ragKey.found };
  const actions = readActions(rows, context);

  const [first] = grids;
  const top = Math.min(...all.filter(({ grid }) => grid === first).map(({ area }) => area.top));
  const plan = {
    title: titleOf(outside, first?.sheet ?? "", top) ?? snapshot.fileName.replace(/\.xls[xm]?$/i, ""),
    asAt,
    ragKey: ragKey.entries,
    ...readAbout(outside, headingsOf(found), context),
    themes,
    actions,
  };
  return { plan, tables: all.map(tableOf), notes: notesOn(found, actions), notRead: notReadOf(grids, found) };
}

/** All tables with the headings of a plan, those that the officer left out among them. */
export function readTables(snapshot: WorkbookSnapshot, answers: Answers): readonly Table[] {
  return tablesOn(gridsOf(snapshot), answers).map(tableOf);
}

function gridsOf({ sheets, date1904 }: WorkbookSnapshot): readonly Grid[] {
  return sheets.filter((sheet) => !sheet.ours).map((sheet) => gridOf(sheet, date1904));
}

/** Tables of targets alone are a plan where there is no other; beside one they show how it performs. */
function tablesOn(grids: readonly Grid[], answers: Answers): readonly FoundTable[] {
  const tables = grids.flatMap((grid) => findTables(grid, answers));
  const plans = tables.filter(({ saysWhat }) => saysWhat);
  return plans.length > 0 ? plans : tables;
}

function tableOf({ grid, headingRows, area, columns, nth, isLeftOut }: FoundTable): Table {
  return {
    sheet: grid.sheet,
    range: areaAddress(area),
    headingRows: headingRows.map((row) => row + 1),
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

function headingsOf(tables: readonly FoundTable[]): OutsideRow["texts"] {
  return tables.flatMap(({ grid, area, columns }) =>
    columns.map(({ heading, column }) => ({
      text: heading,
      cell: { sheet: grid.sheet, row: area.top, column },
    })),
  );
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
  return [...sheets, ...columns, ...notActions(tables)];
}
