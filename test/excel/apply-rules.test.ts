import { applyRag, removeRag } from "../../src/app";
import { RAG_COLOURS } from "../../src/core";
import { workbookOf, type WorkbookData } from "../../workbench";
import { openExcel, type OpenExcel } from "../support/open-excel";
import { dayIn } from "../support/plan-of";

const RED = "#A50021";
const AMBER = "#FFC72C";
const GREEN = "#3BA77A";
const GREY = "#E3E3E3";
const BLUE = "#1D4F91";

const PLAN = workbookOf({
  name: "Plan",
  typed: [
    ["Ref", "Action", "Lead", "By when", "Progress", "RAG"],
    ["1", "Find homes", "KD", "30/4/2024", "In progress", "G"],
    ["2", "Mend homes", "HP", "Apr 2024", "Completed", "G"],
    ["3", "Build homes", "HP", "Phase 1 end of May 2024", "", "A"],
    ["4", "Let homes", "KD", "Apr 2024", "", ""],
  ],
  styles: { F2: { fill: "#00FF00" } },
});

const fixed = (day: string) => ({ kind: "fixed", day: dayIn(day) }) as const;

async function ratedAt(day: string, data: WorkbookData = PLAN): Promise<OpenExcel> {
  const open = await openExcel(data);
  const outcome = await applyRag(open.workbook, dayIn(day), fixed(day));
  expect(outcome).toMatchObject({ ok: true });
  return open;
}

const fills = async ({ excel }: OpenExcel, ...addresses: readonly string[]) =>
  Promise.all(addresses.map(async (address) => (await excel.displayed("Plan", address)).fill));

test("each rating is shown on the cells of the rating and of the date", async () => {
  const open = await ratedAt("2024-05-10");
  // The rating of row 5 is empty, where no word could stand beside a colour.
  expect(await fills(open, "F2", "F3", "F4", "F5")).toEqual([RED, BLUE, AMBER, undefined]);
  expect(await fills(open, "D2", "D3", "D4", "D5")).toEqual([RED, BLUE, AMBER, RED]);
  expect(await fills(open, "B2", "E2")).toEqual([undefined, undefined]);
});

test("at every turn of time each cell shows the rating that the check gives, in a column of all kinds of dates", async () => {
  const dates = [
    [45413, "mmm-yy"],
    [45413, "dd/mm/yyyy"],
    ["May 2024", "General"],
    [45443, "dd/mm/yyyy"],
    [45413, "mmm-yy"],
    ["Phase 1 end of April 2024\nPhase 2 end of June 2024", "General"],
    ["Ongoing", "General"],
  ] as const;
  const progress = ["", "In progress", "#N/A", "Staff are trained", "On track", "", "Survey sent"];
  const typed = dates.map(([due], index) => [
    `Action ${String(index)}`,
    "KD",
    due,
    `'${progress[index] ?? ""}`,
    "A",
  ]);
  const data = workbookOf({
    name: "Plan",
    typed: [["Action", "Lead", "By when", "Progress", "RAG"], ...typed],
    styles: Object.fromEntries(
      dates.map(([, numberFormat], index) => [`C${String(index + 2)}`, { numberFormat }]),
    ),
  });
  for (const day of ["2024-04-01", "2024-05-02", "2024-05-31", "2024-06-01", "2024-07-01"]) {
    const open = await openExcel(data);
    const outcome = await applyRag(open.workbook, dayIn(day), fixed(day));
    if (!outcome.ok || outcome.value.kind !== "plan") throw new Error("Nothing was rated.");
    const rated = outcome.value.report.ratings.map(({ rag }) => RAG_COLOURS[rag].fill);
    expect(await fills(open, ...dates.map((_, index) => `C${String(index + 2)}`))).toEqual(rated);
    expect(await fills(open, ...dates.map((_, index) => `E${String(index + 2)}`))).toEqual(rated);
  }
});

test("a word stands beside the colour, and no value is changed", async () => {
  const open = await openExcel(PLAN);
  const before = await open.excel.data();
  await applyRag(open.workbook, dayIn("2024-05-10"), fixed("2024-05-10"));
  expect((await open.excel.displayed("Plan", "F2")).text).toBe("G · Red");
  expect((await open.excel.displayed("Plan", "D2")).text).toBe("30/04/2024 · Red");
  const after = await open.excel.data();
  expect(after.sheets.map((sheet) => sheet.cells)).toEqual(before.sheets.map((sheet) => sheet.cells));
});

test("the colours follow the as-at date without the add-in", async () => {
  const open = await ratedAt("2024-03-01");
  expect(await fills(open, "D2", "D4")).toEqual([GREEN, GREY]);
  await Excel.run(async (context) => {
    context.workbook.names.getItem("PlanCheck_AsAt").formula = "=45413";
    await context.sync();
  });
  expect(await fills(open, "D2", "D4")).toEqual([RED, AMBER]);
});

test("a colour follows a new date, and goes where the words were changed", async () => {
  const open = await ratedAt("2024-05-10");
  open.excel.raise.edit("Plan", "D2", "31/12/2024");
  open.excel.raise.edit("Plan", "D4", "Phase 1 end of July 2024");
  expect(await fills(open, "D2", "D4", "F4")).toEqual([GREEN, undefined, undefined]);
});

test("a colour goes when the status beside the progress is changed", async () => {
  const open = await ratedAt(
    "2024-05-10",
    workbookOf({
      name: "Plan",
      typed: [
        ["Action", "Lead", "By when", "Progress", "Status"],
        ["Find homes", "KD", "30/12/2024", "Group met", "On track"],
      ],
    }),
  );
  expect(await fills(open, "C2")).toEqual([GREEN]);
  open.excel.raise.edit("Plan", "E2", "Off track");
  expect(await fills(open, "C2")).toEqual([undefined]);
});

test("rules move with their rows when rows are inserted above", async () => {
  const open = await ratedAt("2024-05-10");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("2:3").insert("Down");
    await context.sync();
  });
  expect(await fills(open, "D4", "D5", "D6", "D7")).toEqual([RED, BLUE, AMBER, RED]);
});

test("rating takes three trips beside those of reading, and a second time leaves no rule twice", async () => {
  const open = await ratedAt("2024-05-10");
  const once = (await open.excel.data()).sheets[0]?.conditionalFormats.length;
  open.excel.counters.reset();
  await applyRag(open.workbook, dayIn("2024-05-10"), fixed("2024-05-10"));
  expect(open.excel.counters.syncs).toBe(6);
  expect((await open.excel.data()).sheets[0]?.conditionalFormats).toHaveLength(once ?? 0);
});

test("with today's date the rules follow the calendar", async () => {
  const open = await openExcel(PLAN, { today: 45413 });
  await applyRag(open.workbook, dayIn("2024-05-01"), { kind: "today" });
  expect(await fills(open, "D2")).toEqual([RED]);
  await open.excel.setToday(45412);
  expect(await fills(open, "D2")).toEqual([GREEN]);
});

test("all of it can be taken away, and the officer's own rules stay", async () => {
  const open = await openExcel(PLAN);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange("F2:F5");
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = '=$F2="A"';
    custom.format.fill.color = "#123456";
    await context.sync();
  });
  const before = await open.excel.data();
  await applyRag(open.workbook, dayIn("2024-05-10"), fixed("2024-05-10"));
  expect(await removeRag(open.workbook)).toEqual({ ok: true, value: { sheets: 1 } });
  const after = await open.excel.data();
  const formulas = (data: WorkbookData) =>
    data.sheets.flatMap((sheet) => sheet.conditionalFormats.map((format) => format.rule));
  expect(formulas(after)).toEqual(formulas(before));
  expect(after.names).toEqual(before.names);
  expect(await fills(open, "F4")).toEqual(["#123456"]);
});

test("a protected sheet is named, and nothing is written to any sheet", async () => {
  const protection = {
    allowFormatCells: false,
    allowFormatColumns: false,
    allowFormatRows: false,
    allowInsertRows: false,
  };
  const [plan] = PLAN.sheets;
  if (!plan) throw new Error("The plan has no sheet.");
  const { excel, workbook } = await openExcel({
    ...PLAN,
    sheets: [
      { ...plan, protection },
      { ...plan, id: "second", name: "Second" },
    ],
  });
  const outcome = await applyRag(workbook, dayIn("2024-05-10"), fixed("2024-05-10"));
  expect(outcome).toEqual({ ok: false, problem: { kind: "sheet-protected", sheet: "Plan" } });
  expect(excel.counters.writes).toBe(0);
});

test("when Excel breaks off in the middle, either all rules stand or none", async () => {
  for (const afterActions of [0, 5, 20, 40]) {
    const open = await ratedAt("2024-05-10");
    const whole = (await open.excel.data()).sheets[0]?.conditionalFormats.length;
    open.excel.faults.set({ kind: "fail-at-sync", sync: 6, afterActions });
    expect(await applyRag(open.workbook, dayIn("2024-06-10"), fixed("2024-06-10"))).toMatchObject({
      ok: false,
    });
    expect([0, whole]).toContain((await open.excel.data()).sheets[0]?.conditionalFormats.length);
  }
});
