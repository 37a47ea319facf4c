import { checkPlan, applyRag, buildSummaries } from "../../src/app";
import { workbookOf } from "../../workbench";
import { run } from "../../src/excel/run";
import { openExcel } from "../support/open-excel";
import { TODAY } from "../support/plan-of";

const PLAN = workbookOf({
  name: "Plan",
  typed: [
    ["Action", "Lead", "Due"],
    ["Find homes", "KD", "May 2024"],
  ],
});

test("while a cell is being edited, that is said, and it works afterwards", async () => {
  const { excel, workbook } = await openExcel(PLAN);
  excel.faults.set({ kind: "cell-edit" });
  expect(await checkPlan(workbook, TODAY)).toEqual({ ok: false, problem: { kind: "cell-being-edited" } });
  excel.faults.clear();
  expect(await checkPlan(workbook, TODAY)).toMatchObject({ ok: true });
});

test("when Excel never answers, we stop waiting and ask nothing more", async () => {
  const { excel } = await openExcel(PLAN);
  excel.faults.set({ kind: "hang" });
  let went = "not on";
  const outcome = await run(async ({ workbook, sync }) => {
    workbook.load("name");
    await sync();
    went = "on";
  }, 20);
  expect(outcome).toEqual({ ok: false, problem: { kind: "no-answer" } });
  expect(went).toBe("not on");
  excel.faults.clear();
});

test("an answer that is too large is told of as such", async () => {
  const { excel, workbook } = await openExcel(PLAN);
  excel.faults.set({ kind: "payload-limit", responseBytes: 200 });
  expect(await checkPlan(workbook, TODAY)).toEqual({ ok: false, problem: { kind: "too-large" } });
});

test("an Excel that is too old is told of as such, before anything is written", async () => {
  const { excel, workbook } = await openExcel(PLAN, { apiVersion: "1.8" });
  expect(await applyRag(workbook, TODAY, { kind: "today" })).toEqual({
    ok: false,
    problem: { kind: "excel-too-old" },
  });
  expect(excel.counters.writes).toBe(0);
});

test("when everything is refused, that is said", async () => {
  const { excel, workbook } = await openExcel(PLAN);
  excel.faults.set({ kind: "access-denied" });
  expect(await buildSummaries(workbook, TODAY)).toEqual({ ok: false, problem: { kind: "access-denied" } });
});

test("a cell that is gone, and a sheet that is hidden, can't be gone to", async () => {
  const { workbook } = await openExcel(workbookOf({ name: "Plan" }, { name: "Old", visibility: "Hidden" }));
  expect(await workbook.goTo({ sheet: "Nowhere", row: 0, column: 0 })).toEqual({
    ok: false,
    problem: { kind: "gone" },
  });
  expect(await workbook.goTo({ sheet: "Old", row: 0, column: 0 })).toEqual({
    ok: false,
    problem: { kind: "sheet-hidden", sheet: "Old" },
  });
});

test("going to a cell selects it on its sheet", async () => {
  const { excel, workbook } = await openExcel(workbookOf({ name: "Plan" }, { name: "It's here" }));
  expect(await workbook.goTo({ sheet: "It's here", row: 6, column: 27 })).toEqual({
    ok: true,
    value: undefined,
  });
  const address = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("'It''s here'!AB7");
  expect((await excel.data()).activeSheet).toBe("sheet-2");
});

test("a mistake of our own is no problem of Excel's: it is thrown", async () => {
  await openExcel(PLAN);
  await expect(run(() => Promise.reject(new TypeError("ours")))).rejects.toThrow("ours");
});
