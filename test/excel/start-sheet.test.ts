import { checkPlan, startPlan } from "../../src/app";
import { workbookOf } from "../../workbench";
import { readXlsx, writeXlsx } from "../../workbench/xlsx";
import { openExcel, type OpenExcel } from "../support/open-excel";
import { TODAY } from "../support/plan-of";

const EMPTY = workbookOf({ name: "Sheet1" });

async function sheetNamed({ excel }: Pick<OpenExcel, "excel">, name: string) {
  const sheet = (await excel.data()).sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

test("a plan is started on a sheet of the officer's, which is in front and can be written on at once", async () => {
  const open = await openExcel(EMPTY);
  expect(await startPlan(open.workbook)).toEqual({ ok: true, value: { name: "Action plan" } });
  const sheet = await sheetNamed(open, "Action plan");
  expect((await open.excel.data()).activeSheet).toBe(sheet.id);
  expect(sheet.customProperties.size).toBe(0);
  expect(await open.workbook.activeCell()).toEqual({
    ok: true,
    value: { sheet: "Action plan", row: 4, column: 0 },
  });
  expect(sheet.frozen).toEqual({ rows: 4, columns: 0 });
  const heading = sheet.cells.get(3)?.get(2);
  expect(heading?.value).toEqual({ kind: "text", value: "Action" });
  expect(heading?.style).toMatchObject({ bold: true, fill: "#243A5E", fontColor: "#FFFFFF" });
});

test("it has lists for status and rating, and days for dates, which ask before they let another entry stand", async () => {
  const open = await openExcel(EMPTY);
  await startPlan(open.workbook);
  const { validations, cells } = await sheetNamed(open, "Action plan");
  const below = (column: number) => [{ top: 4, bottom: 503, left: column, right: column }];
  expect(validations).toMatchObject([
    { areas: below(7), source: "=DATE(2000,1,1)", until: "=DATE(2099,12,31)", alert: { style: "Warning" } },
    { areas: below(8), source: "=DATE(2000,1,1)", until: "=DATE(2099,12,31)", alert: { style: "Warning" } },
    {
      areas: below(10),
      source: "Not started,In progress,On track,At risk,Off track,Complete,Paused,Cancelled",
      alert: { style: "Warning" },
    },
    { areas: below(11), source: "Red,Amber,Green,Blue,Grey", alert: { style: "Warning" } },
  ]);
  expect(cells.get(4)?.get(8)?.style).toMatchObject({ numberFormat: "dd mmm yyyy", wrapText: true });
});

test("it prints on A4, one page wide, with its headings on each page", async () => {
  const open = await openExcel(EMPTY);
  await startPlan(open.workbook);
  expect((await sheetNamed(open, "Action plan")).pageLayout).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    printTitleRows: "$4:$4",
    footer: { left: "Action plan", right: "Page &P of &N" },
  });
});

test("a check of it says that there are no actions yet; with one below the headings it is a plan", async () => {
  const { workbook } = await openExcel(EMPTY);
  await startPlan(workbook);
  expect(await checkPlan(workbook, TODAY)).toMatchObject({ ok: true, value: { kind: "no-actions" } });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Action plan");
    sheet.getRange("A5:I5").values = [
      ["1", "Homes", "Find homes for all", "", "", "", "KD", "", "30/4/2024"],
    ];
    await context.sync();
  });
  expect(await checkPlan(workbook, TODAY)).toMatchObject({
    ok: true,
    value: {
      kind: "plan",
      report: {
        plan: { actions: [{ theme: { title: "Homes" }, timescale: { value: { due: "2024-04-30" } } }] },
        findings: [],
      },
    },
  });
});

test("where the name is taken the next one is; no sheet of hers is touched, and summaries leave it alone", async () => {
  const open = await openExcel(workbookOf({ name: "ACTION PLAN", typed: [["mine"]] }));
  const before = (await open.excel.data()).sheets[0];
  expect(await startPlan(open.workbook)).toEqual({ ok: true, value: { name: "Action plan 2" } });
  expect(await startPlan(open.workbook)).toEqual({ ok: true, value: { name: "Action plan 3" } });
  expect((await open.excel.data()).sheets[0]).toEqual(before);
  expect(await open.workbook.removeSheets()).toEqual({ ok: true, value: { names: [] } });
});

test("it is the same after it was saved and opened again", async () => {
  const open = await openExcel(EMPTY);
  await startPlan(open.workbook);
  const saved = await sheetNamed(open, "Action plan");
  const result = await readXlsx(await writeXlsx(await open.excel.data()), "plan.xlsx");
  if (!result.ok) throw new Error(result.problem.kind);
  expect(result.workbook.sheets[1]).toMatchObject({
    validations: saved.validations,
    frozen: saved.frozen,
    pageLayout: { orientation: "Landscape", printTitleRows: "$4:$4" },
  });
});

test("a workbook to which no sheet can be added is refused before anything is written", async () => {
  const { workbook, excel } = await openExcel({ ...EMPTY, structureProtected: true });
  expect(await startPlan(workbook)).toEqual({ ok: false, problem: { kind: "structure-protected" } });
  expect((await excel.data()).sheets).toHaveLength(1);
});

test.each([1, 3, 9, 15, 30])(
  "when Excel fails after %d steps of writing, no half of a plan is left",
  async (afterActions) => {
    const { workbook, excel } = await openExcel(EMPTY);
    excel.faults.set({ kind: "fail-at-sync", sync: 2, afterActions });
    expect(await startPlan(workbook)).toMatchObject({ ok: false });
    expect((await excel.data()).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  },
);
