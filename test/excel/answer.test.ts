import {
  answer,
  applyRag,
  buildSummaries,
  checkPlan,
  type Checked,
  type Outcome,
  type Said,
} from "../../src/app";
import type { Report } from "../../src/core";
import { workbookOf } from "../../workbench";
import { readXlsx, writeXlsx } from "../../workbench/xlsx";
import { openExcel, type OpenExcel } from "../support/open-excel";
import { TODAY } from "../support/plan-of";

/** "Position" holds statuses, and "Other" is a table that looks like a plan. */
const PLAN = workbookOf(
  {
    name: "Plan",
    typed: [
      ["Ref", "Action", "Lead", "By when", "Position & “words” <here>"],
      ["1", "Find homes for older children", "KD", "30/4/2024", "Complete"],
      ["2", "Train foster carers again", "HP", "30/4/2024", "In progress"],
    ],
  },
  {
    name: "Other",
    typed: [
      ["Action", "Lead"],
      ["Book the room", "AB"],
    ],
  },
);

const HEADINGS = ["Ref", "Action", "Lead", "By when", "Position & “words” <here>"];

const POSITION_IS_A_COMMENT: Said = {
  kind: "columns",
  layouts: [{ headings: HEADINGS, fields: [null, null, null, null, ["comment"]] }],
};
const OTHER = { sheet: "Other", headings: ["Action", "Lead"], nth: 0 };

function reportIn(checked: Outcome<Checked>): Report {
  if (!checked.ok || checked.value.kind !== "plan") throw new Error(JSON.stringify(checked));
  return checked.value.report;
}

const progressIn = ({ plan }: Report) =>
  plan.actions.map(({ progress }) => (progress.kind === "read" ? progress.value.status : progress.kind));

async function partsIn({ excel }: OpenExcel): Promise<readonly string[]> {
  return (await excel.data()).customXmlParts.map(({ xml }) => xml);
}

/** The workbook as it is after it was saved under another name and opened again. */
async function reopened({ excel }: OpenExcel): Promise<OpenExcel> {
  const result = await readXlsx(await writeXlsx(await excel.data()), "Copy of plan.xlsx");
  if (!result.ok) throw new Error(result.problem.kind);
  return openExcel(result.workbook);
}

test("what was said of a column is used at once, and after the workbook was saved and opened again", async () => {
  const open = await openExcel(PLAN);
  expect(progressIn(reportIn(await checkPlan(open.workbook, TODAY)))).toEqual([
    "complete",
    "in_progress",
    "absent",
  ]);
  const said = reportIn(await answer(open.workbook, TODAY, POSITION_IS_A_COMMENT));
  expect(progressIn(said)).toEqual(["absent", "absent", "absent"]);
  expect(said.tables[0]?.columns[4]).toMatchObject({ fields: ["comment"], sure: true, answered: true });

  const again = await reopened(open);
  expect(progressIn(reportIn(await checkPlan(again.workbook, TODAY)))).toEqual([
    "absent",
    "absent",
    "absent",
  ]);
});

test("rating and the summaries go by what was said as well", async () => {
  const { workbook } = await openExcel(PLAN);
  await answer(workbook, TODAY, POSITION_IS_A_COMMENT);
  await answer(workbook, TODAY, { kind: "leave-out", table: OTHER });
  const rated = reportIn(await applyRag(workbook, TODAY, { kind: "today" }));
  expect(rated.ratings.map(({ rag }) => rag)).toEqual(["amber", "amber"]);
  expect(await buildSummaries(workbook, TODAY)).toMatchObject({ ok: true, value: { kind: "plan" } });
  expect(reportIn(await checkPlan(workbook, TODAY)).plan.actions).toHaveLength(2);
});

test("a check with answers still takes three trips to Excel and writes nothing", async () => {
  const { excel, workbook } = await openExcel(PLAN);
  await answer(workbook, TODAY, POSITION_IS_A_COMMENT);
  const before = await excel.data();
  excel.counters.reset();
  expect(progressIn(reportIn(await checkPlan(workbook, TODAY)))[0]).toBe("absent");
  expect(excel.counters.syncs).toBe(3);
  expect(excel.counters.writes).toBe(0);
  expect(await excel.data()).toEqual(before);
});

test("an answer takes two trips more, and leaves one part of our own, whatever was said before", async () => {
  const open = await openExcel(PLAN);
  open.excel.counters.reset();
  await answer(open.workbook, TODAY, POSITION_IS_A_COMMENT);
  expect(open.excel.counters.syncs).toBe(5);
  await answer(open.workbook, TODAY, { kind: "leave-out", table: OTHER });
  expect(await partsIn(open)).toHaveLength(1);
});

test("when all is taken back, nothing of ours is left, and others' parts are as they were", async () => {
  const theirs = { id: "{1}", xml: '<settings xmlns="urn:another-add-in">1 &amp; 2</settings>' };
  const open = await openExcel({ ...PLAN, customXmlParts: [theirs] });
  await answer(open.workbook, TODAY, POSITION_IS_A_COMMENT);
  expect(await partsIn(open)).toHaveLength(2);
  expect(progressIn(reportIn(await answer(open.workbook, TODAY, { kind: "forget" })))[0]).toBe("complete");
  expect((await open.excel.data()).customXmlParts).toEqual([theirs]);
});

test("a table that is left out is not checked, and is there again when it is taken in", async () => {
  const { workbook, excel } = await openExcel(PLAN);
  const without = reportIn(await answer(workbook, TODAY, { kind: "leave-out", table: OTHER }));
  expect(without.plan.actions.map(({ sheet }) => sheet)).toEqual(["Plan", "Plan"]);
  expect(without.tables.map(({ leftOut }) => leftOut)).toEqual([false, true]);
  const again = reportIn(await answer(workbook, TODAY, { kind: "take-in", table: OTHER }));
  expect(again.plan.actions).toHaveLength(3);
  expect((await excel.data()).customXmlParts).toEqual([]);
});

test("when every table is left out there is no plan, and the tables can still be taken in", async () => {
  const { workbook } = await openExcel(
    workbookOf({
      name: "Other",
      typed: [
        ["Action", "Lead"],
        ["Book it", "AB"],
      ],
    }),
  );
  expect(await answer(workbook, TODAY, { kind: "leave-out", table: OTHER })).toMatchObject({
    ok: true,
    value: { kind: "no-plan", tables: [{ sheet: "Other", leftOut: true }] },
  });
});

test("what was said last of the same headings counts, however their lines are broken by now", async () => {
  const { workbook } = await openExcel(PLAN);
  await answer(workbook, TODAY, POSITION_IS_A_COMMENT);
  const broken = HEADINGS.map((heading) => heading.replace(" ", "\n"));
  const report = reportIn(
    await answer(workbook, TODAY, {
      kind: "columns",
      layouts: [{ headings: broken, fields: [null, null, null, null, ["evidence"]] }],
    }),
  );
  expect(report.tables[0]?.columns[4]?.fields).toEqual(["evidence"]);
});

describe("pointing at the row of headings", () => {
  const UNKNOWN = workbookOf({
    name: "Jobs",
    typed: [["Jobs for the year"], ["Nr.", "Job", "Captain"], ["J1", "Train all new social workers", "KD"]],
  });

  const select = (address: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Jobs").getRange(address).select();
      await context.sync();
    });

  test("the row of the selected cell makes a table", async () => {
    const { workbook } = await openExcel(UNKNOWN);
    await select("B2");
    const pointed = await answer(workbook, TODAY, { kind: "headings-here" });
    expect(pointed).toMatchObject({ ok: true, value: { report: { tables: [{ headingRows: [2] }] } } });
    const report = reportIn(
      await answer(workbook, TODAY, {
        kind: "columns",
        layouts: [{ headings: ["Nr.", "Job", "Captain"], fields: [["ref"], ["action"], ["lead"]] }],
      }),
    );
    expect(report.plan.actions).toHaveLength(1);
  });

  test("a row without headings is refused, and nothing is kept", async () => {
    const { workbook, excel } = await openExcel(UNKNOWN);
    await select("A1");
    expect(await answer(workbook, TODAY, { kind: "headings-here" })).toEqual({
      ok: false,
      problem: { kind: "no-headings" },
    });
    expect((await excel.data()).customXmlParts).toEqual([]);
  });

  test("headings of a table that was left out belong to the plan again", async () => {
    const { workbook } = await openExcel(PLAN);
    await answer(workbook, TODAY, { kind: "leave-out", table: OTHER });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Other").getRange("B1").select();
      await context.sync();
    });
    expect(reportIn(await answer(workbook, TODAY, { kind: "headings-here" })).plan.actions).toHaveLength(3);
  });
});

test.each([
  ["another program wrote there", "<answers xmlns='urn:plan-check:answers'>Hello</answers>", "can't be read"],
  [
    "a newer Plan Check wrote there",
    '<?xml version="1.0"?><answers xmlns="urn:plan-check:answers">{&quot;version&quot;:7}</answers>',
    "a newer Plan Check",
  ],
])("when %s, nothing was said, and the check says so", async (_, xml, words) => {
  const { workbook } = await openExcel({ ...PLAN, customXmlParts: [{ id: "{1}", xml }] });
  expect(reportIn(await checkPlan(workbook, TODAY)).notChecked[0]).toContain(words);
  const said = reportIn(await answer(workbook, TODAY, POSITION_IS_A_COMMENT));
  expect(said.notChecked.join()).not.toContain(words);
});

test("characters are kept as they are, whatever they mean in XML", async () => {
  const open = await openExcel(PLAN);
  const odd = "a & b < c > \"d\" 'e' ]]> é 😀 \u0007 \uFFFE &amp; &#65;";
  await answer(open.workbook, TODAY, {
    kind: "columns",
    layouts: [{ headings: [odd, "x"], fields: [null, null] }],
  });
  const again = await reopened(open);
  const snapshot = await again.workbook.snapshot();
  const kept = snapshot.ok
    ? (JSON.parse(snapshot.value.answers ?? "") as { layouts: { headings: string[] }[] })
    : undefined;
  expect(kept?.layouts[0]?.headings[0]).toBe(odd);
});

test("while somebody types in a cell, or where nothing may be changed, an answer is refused and can be given again", async () => {
  const { excel, workbook } = await openExcel(PLAN);
  excel.faults.set({ kind: "access-denied" });
  expect(await answer(workbook, TODAY, POSITION_IS_A_COMMENT)).toMatchObject({
    problem: { kind: "access-denied" },
  });
  excel.faults.clear();
  excel.faults.set({ kind: "fail-at-sync", sync: 5, code: "InvalidOperationInCellEditMode" });
  expect(await answer(workbook, TODAY, POSITION_IS_A_COMMENT)).toMatchObject({
    problem: { kind: "cell-being-edited" },
  });
  expect(await answer(workbook, TODAY, POSITION_IS_A_COMMENT)).toMatchObject({ ok: true });
});
