import { buildSummaries, removeSummaries } from "../../src/app";
import type { SheetDrawing } from "../../src/core";
import { takeBackUnfinished } from "../../src/excel/take-back";
import { workbookOf } from "../../workbench";
import { openExcel } from "../support/open-excel";
import { TODAY } from "../support/plan-of";

const PLAN = workbookOf({
  name: "Plan",
  typed: [
    ["Ref", "Action", "Lead", "By when", "Progress"],
    ["1", "Find homes", "KD", "30/4/2024", "In progress"],
    ["2", "=1+1 homes", "HP / KD", "Mar 2024", ""],
  ],
});

const namesOf = async (excel: Awaited<ReturnType<typeof openExcel>>["excel"]) =>
  (await excel.data()).sheets.map((sheet) => sheet.name);

async function textsOf(
  excel: Awaited<ReturnType<typeof openExcel>>["excel"],
  name: string,
): Promise<readonly string[]> {
  const sheet = (await excel.data()).sheets.find((each) => each.name === name);
  return [...(sheet?.cells.values() ?? [])].flatMap((row) =>
    [...row.values()].flatMap((cell) => (cell.value?.kind === "text" ? [cell.value.value] : [])),
  );
}

test("the summary stands on a sheet of its own behind the officer's, and hers are untouched", async () => {
  const { excel, workbook } = await openExcel(PLAN);
  const before = (await excel.data()).sheets[0];
  expect(await buildSummaries(workbook, TODAY)).toEqual({
    ok: true,
    value: { kind: "plan", sheets: [{ key: "by-lead", name: "By lead" }] },
  });
  const after = await excel.data();
  expect(after.sheets.map((sheet) => sheet.name)).toEqual(["Plan", "By lead"]);
  expect(after.sheets[0]).toEqual(before);
});

test("it links each row to its place in the plan, and is ready to print", async () => {
  const { excel, workbook } = await openExcel(PLAN);
  await buildSummaries(workbook, TODAY);
  const sheet = (await excel.data()).sheets[1];
  const links = [...(sheet?.cells.values() ?? [])].flatMap((row) =>
    [...row.values()].flatMap((cell) => cell.hyperlink?.documentReference ?? []),
  );
  expect(links).toEqual(["'Plan'!B3", "'Plan'!B3", "'Plan'!B2"]);
  expect(sheet?.pageLayout).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    footer: { right: "Page &P of &N" },
  });
  expect(sheet?.frozen.rows).toBe(5);
});

test("built again it is the same sheet, whatever it is called by now", async () => {
  const { excel, workbook } = await openExcel(PLAN);
  await buildSummaries(workbook, TODAY);
  const first = (await excel.data()).sheets[1];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("By lead").name = "Leads for the board";
    await context.sync();
  });
  expect(await buildSummaries(workbook, TODAY)).toMatchObject({
    ok: true,
    value: { sheets: [{ name: "Leads for the board" }] },
  });
  const again = (await excel.data()).sheets[1];
  expect(again?.id).toBe(first?.id);
  expect(again?.cells).toEqual(first?.cells);
});

test("a sheet of the officer's with that name is left alone", async () => {
  const { excel, workbook } = await openExcel(
    workbookOf(...[{ name: "By lead", typed: [["mine"]] }], {
      name: "Plan",
      typed: [
        ["Action", "Lead"],
        ["Find homes", "KD"],
      ],
    }),
  );
  expect(await buildSummaries(workbook, TODAY)).toMatchObject({
    ok: true,
    value: { sheets: [{ name: "By lead (2)" }] },
  });
  expect(await textsOf(excel, "By lead")).toEqual(["mine"]);
});

test("text of a cell is never run as a formula", async () => {
  const { excel, workbook } = await openExcel(
    workbookOf({
      name: "Plan",
      typed: [
        ["Action", "Lead"],
        ["'=1+1", "'+44 20"],
        ["'@SUM(A1)", "'-5"],
      ],
    }),
  );
  await buildSummaries(workbook, TODAY);
  const sheet = (await excel.data()).sheets[1];
  const formulas = [...(sheet?.cells.values() ?? [])].flatMap((row) =>
    [...row.values()].flatMap((cell) => cell.formula ?? []),
  );
  expect(formulas).toEqual([]);
  expect(await textsOf(excel, "By lead")).toEqual(expect.arrayContaining(["=1+1", "@SUM(A1)"]));
});

test("a reference that looks like a number stays as it is written", async () => {
  const { excel, workbook } = await openExcel(
    workbookOf({
      name: "Plan",
      typed: [
        ["Ref", "Action", "Lead"],
        ["'1.10", "Find homes", "KD"],
      ],
    }),
  );
  await buildSummaries(workbook, TODAY);
  expect(await textsOf(excel, "By lead")).toContain("1.10");
});

test("building takes at most six trips beside those of reading", async () => {
  const { excel, workbook } = await openExcel(PLAN);
  await buildSummaries(workbook, TODAY);
  expect(excel.counters.syncs - 3).toBeLessThanOrEqual(6);
});

test("the summaries can be taken away, and nothing else goes", async () => {
  const { excel, workbook } = await openExcel(PLAN);
  await buildSummaries(workbook, TODAY);
  expect(await removeSummaries(workbook)).toEqual({ ok: true, value: { names: ["By lead"] } });
  expect(await namesOf(excel)).toEqual(["Plan"]);
  expect(await removeSummaries(workbook)).toEqual({ ok: true, value: { names: [] } });
});

test("where sheets may not be added, it says so and adds none", async () => {
  const { excel, workbook } = await openExcel({ ...PLAN, structureProtected: true });
  expect(await buildSummaries(workbook, TODAY)).toEqual({
    ok: false,
    problem: { kind: "structure-protected" },
  });
  expect(await namesOf(excel)).toEqual(["Plan"]);
});

test("after a failure a colleague's sheet of that name, made meanwhile, is never taken away", async () => {
  const { excel } = await openExcel(
    workbookOf({ name: "Plan" }, { name: "By lead", typed: [["hers"]] }, { name: "By theme" }),
  );
  await takeBackUnfinished(new Set(["Plan"]), ["By lead", "By theme"]);
  expect(await namesOf(excel)).toEqual(["Plan", "By lead"]);
  expect(await textsOf(excel, "By lead")).toEqual(["hers"]);
});

test("a good summary stays when it can't be written again", async () => {
  const { excel, workbook } = await openExcel(PLAN);
  await buildSummaries(workbook, TODAY);
  const before = await textsOf(excel, "By lead");
  excel.faults.set({ kind: "payload-limit", requestBytes: 4000 });
  expect(await buildSummaries(workbook, TODAY)).toEqual({ ok: false, problem: { kind: "too-large" } });
  excel.faults.clear();
  expect(await textsOf(excel, "By lead")).toEqual(before);
});

test("where our sheet is the only one that can be seen, it says so and stays", async () => {
  const { excel, workbook } = await openExcel(PLAN);
  await buildSummaries(workbook, TODAY);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").visibility = "Hidden";
    await context.sync();
  });
  expect(await removeSummaries(workbook)).toEqual({ ok: false, problem: { kind: "only-sheet" } });
  expect(await namesOf(excel)).toEqual(["Plan", "By lead"]);
});

test("when Excel breaks off in the middle, no half of a sheet is left", async () => {
  const drawing: SheetDrawing = {
    key: "test",
    name: "Test",
    columnWidths: [10],
    rows: [{ cells: [{ content: { kind: "text", text: "x" }, style: "title" }] }],
    frozenRows: 0,
    headingRow: 0,
    footer: "",
  };
  for (const sync of [1, 2, 3, 4]) {
    for (const afterActions of [0, 3, 8]) {
      const { excel, workbook } = await openExcel(PLAN);
      excel.faults.set({ kind: "fail-at-sync", sync, afterActions });
      const outcome = await workbook.writeSheets([drawing]);
      const names = await namesOf(excel);
      // What comes last is the page for print, which the sheet is good without.
      expect(outcome.ok ? names : [...names, "Test"]).toEqual(["Plan", "Test"]);
      excel.dispose();
    }
  }
});
