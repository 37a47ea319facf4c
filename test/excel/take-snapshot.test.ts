import { checkPlan } from "../../src/app";
import { addressOf } from "../../src/core";
import { workbookOf } from "../../workbench";
import { openExcel } from "../support/open-excel";
import { TODAY } from "../support/plan-of";

const PLAN = workbookOf(
  { name: "Introduction", typed: [["Improvement plan"]] },
  {
    name: "O'Brien's plan",
    typed: [
      ["1. Find homes"],
      [],
      ["Ref", "Action", "Outcome", "Lead", "By when"],
      [1.1, "Ask families", "They are heard", "KD", "Apr 2024"],
      ["", "", "They are believed", "HP", "31/5/24"],
      [1.2, "Tell families", "They know", "", "May 2025"],
    ],
    merged: ["A4:A5", "B4:B5", "A1:E1"],
    rows: new Map([[5, { hidden: true }]]),
  },
);

test("a whole plan is read and checked in three trips to Excel, and nothing is written", async () => {
  const { excel, workbook } = await openExcel(PLAN);
  const before = await excel.data();
  const checked = await checkPlan(workbook, TODAY);
  expect(excel.counters.syncs).toBe(3);
  expect(excel.counters.writes).toBe(0);
  expect(checked).toMatchObject({ ok: true, value: { kind: "plan" } });
  expect(await excel.data()).toEqual(before);
});

test("a snapshot has values, formats, merged areas and hidden rows where they stand", async () => {
  const { workbook } = await openExcel(PLAN);
  const snapshot = await workbook.snapshot();
  if (!snapshot.ok) throw new Error(snapshot.problem.kind);
  const sheet = snapshot.value.sheets[1];
  expect(sheet).toMatchObject({ name: "O'Brien's plan", top: 0, left: 0, ours: false, hidden: false });
  expect(sheet?.values[3]).toEqual([1.1, "Ask families", "They are heard", "KD", 45383]);
  expect(sheet?.numberFormats[3]?.[4]).toBe("mmm-yy");
  expect(sheet?.merges).toEqual(
    expect.arrayContaining([
      { top: 0, left: 0, bottom: 0, right: 4 },
      { top: 3, left: 0, bottom: 4, right: 0 },
      { top: 3, left: 1, bottom: 4, right: 1 },
    ]),
  );
  expect(sheet?.hiddenRows).toEqual(new Set([5]));
});

test("fills and texts that are struck through are told; plain cells and large sheets are not", async () => {
  const { workbook } = await openExcel(
    workbookOf(
      {
        name: "Plan",
        typed: [
          ["Action", "RAG"],
          ["Ask families", "old"],
        ],
        styles: { B2: { fill: "#FFC000", strikethrough: true }, A2: { fill: "#FFFFFF" } },
      },
      { name: "Data", typed: Array.from({ length: 5001 }, (_, row) => [row, row]) },
    ),
  );
  const snapshot = await workbook.snapshot();
  if (!snapshot.ok) throw new Error(snapshot.problem.kind);
  const [plan, data] = snapshot.value.sheets;
  expect(plan?.styles).toEqual([
    [undefined, undefined],
    [undefined, { fill: "#FFC000", isStruck: true }],
  ]);
  expect(data?.styles).toEqual([]);
});

test("every reading points at the cell that it came from", async () => {
  const { workbook } = await openExcel(PLAN);
  const checked = await checkPlan(workbook, TODAY);
  if (!checked.ok || checked.value.kind !== "plan") throw new Error("No plan was read.");
  const [, second, third] = checked.value.report.plan.actions;
  expect(second?.ref).toMatchObject({ value: "1.1", carried: true, cell: { row: 3, column: 0 } });
  expect(third?.leads.kind === "blank" && addressOf(third.leads.cell)).toBe("'O''Brien''s plan'!D6");
});

test("a sheet that formats alone make a million rows long is read as far as it holds anything", async () => {
  const { workbook, excel } = await openExcel(
    workbookOf({
      name: "Plan",
      typed: [
        ["Action", "Lead"],
        ["Train staff", "KD"],
      ],
      styles: { "A1048576:B1048576": { fill: "#FFFF00" } },
    }),
  );
  const snapshot = await workbook.snapshot();
  expect(snapshot.ok && snapshot.value.sheets[0]?.values).toHaveLength(2);
  expect(excel.counters.responseBytes).toBeLessThan(10_000);
});

test("more merged areas than Excel gives at once are all read", async () => {
  const rows = Array.from({ length: 1400 }, (_, index) => [
    index % 2 === 0 ? `Action ${String(index)}` : "",
    "KD",
    "x",
    "y",
    "z",
  ]);
  const { workbook } = await openExcel(
    workbookOf({
      name: "Plan",
      typed: [["Action", "Lead", "Outcome", "Due", "Target"], ...rows],
      merged: Array.from(
        { length: 700 },
        (_, index) => `A${String(index * 2 + 2)}:A${String(index * 2 + 3)}`,
      ),
    }),
  );
  const snapshot = await workbook.snapshot();
  expect(snapshot.ok && snapshot.value.sheets[0]?.merges).toHaveLength(700);
});

test("notes merged beyond the cells that hold anything are read, however many there are", async () => {
  const rows = Array.from({ length: 700 }, (_, index) => [`Note ${String(index)}`]);
  const { workbook } = await openExcel(
    workbookOf({
      name: "Notes",
      typed: rows,
      merged: rows.map((_, index) => `A${String(index + 1)}:F${String(index + 1)}`),
    }),
  );
  const snapshot = await workbook.snapshot();
  expect(snapshot.ok && snapshot.value.sheets[0]?.merges).toHaveLength(700);
});

test("a workbook without anything in it has no plan", async () => {
  const { workbook } = await openExcel(workbookOf({ name: "Sheet1" }));
  expect(await checkPlan(workbook, TODAY)).toMatchObject({
    ok: true,
    value: { kind: "no-plan", tables: [] },
  });
});
