import { addressOf, checkWorkbook, type Report } from "../../../src/core";
import { TODAY } from "../../support/plan-of";
import { workbookOf, type SheetOf } from "../../support/workbook-of";

const HEADINGS = [
  "",
  "Improvement",
  "Outcome",
  "Evidenced By",
  "Target",
  "Lead & Timescale",
  "Progress to Date",
  "RAG",
];

function check(...sheets: readonly SheetOf[]): Report {
  const report = checkWorkbook(workbookOf(...sheets), TODAY);
  if (!report) throw new Error("No plan was found.");
  return report;
}

/** A priority with one improvement in three outcomes, as councils lay them out: merged down. */
const MERGED: SheetOf = {
  name: "Priority 2",
  rows: [
    ["2. Listen to families"],
    [],
    HEADINGS,
    [2.1, "Ask families", "They are heard", "Survey", "80%", "Head of Care\nApr 2025", "Survey sent", "A"],
    ["", "", "They are believed", "Survey", "90%", "Head of Care\nOct 2025", "", ""],
    [2.2, "Tell families", "They know", "Leaflet", "N/A", "Head of Voice\nMay 2025", "Completed", "G"],
  ],
  merges: [
    { top: 3, left: 0, bottom: 4, right: 0 },
    { top: 3, left: 1, bottom: 4, right: 1 },
    { top: 3, left: 6, bottom: 4, right: 6 },
    { top: 3, left: 7, bottom: 4, right: 7 },
  ],
};

test("a plan over several sheets is one plan, with a theme for each sheet", () => {
  const first: SheetOf = {
    ...MERGED,
    name: "Priority 1",
    rows: [["1. Find homes"], ...MERGED.rows.slice(1)],
  };
  const { plan } = check({ name: "Introduction", rows: [["Improvement plan"]] }, first, MERGED);
  expect(plan.title).toBe("Improvement plan");
  expect(plan.themes.map(({ number, title, cell }) => [number, title, addressOf(cell)])).toEqual([
    ["1", "Find homes", "'Priority 1'!A1"],
    ["2", "Listen to families", "'Priority 2'!A1"],
  ]);
  expect(plan.actions.map((action) => [action.sheet, action.row, action.theme?.number])).toEqual([
    ["Priority 1", 4, "1"],
    ["Priority 1", 5, "1"],
    ["Priority 1", 6, "1"],
    ["Priority 2", 4, "2"],
    ["Priority 2", 5, "2"],
    ["Priority 2", 6, "2"],
  ]);
});

test("a merged cell counts for every line that it covers, and says where it stands", () => {
  const [, second] = check(MERGED).plan.actions;
  expect(second?.ref).toEqual({
    kind: "read",
    value: "2.1",
    sure: true,
    cell: { sheet: "Priority 2", row: 3, column: 0 },
    carried: true,
  });
  expect(second?.action).toMatchObject({ value: "Ask families", carried: true });
  expect(second?.rag).toMatchObject({ value: "amber", carried: true, cell: { row: 3, column: 7 } });
  expect(second?.outcome).toMatchObject({ value: "They are believed" });
});

test("a lead and a date that share a cell are told apart", () => {
  const [first] = check(MERGED).plan.actions;
  expect(first?.leads).toMatchObject({
    kind: "read",
    value: [{ name: "Head of Care", kind: "role", part: "lead" }],
  });
  expect(first?.timescale).toMatchObject({ kind: "read", value: { kind: "date", due: "2025-04-30" } });
});

test("a column without a heading that holds references is the reference", () => {
  const [table] = check(MERGED).tables;
  expect(table).toMatchObject({ sheet: "Priority 2", range: "A3:H6", headingRows: [3] });
  expect(table?.columns.map((column) => [column.column, column.fields])).toEqual([
    ["A", ["ref"]],
    ["B", ["action"]],
    ["C", ["outcome"]],
    ["D", ["evidence"]],
    ["E", ["target"]],
    ["F", ["lead", "timescale"]],
    ["G", ["progress"]],
    ["H", ["rag"]],
  ]);
});

test("a cell nobody filled in, and a column that is not there, are two things", () => {
  const report = check({
    rows: [
      ["Action", "Lead"],
      ["Train staff", ""],
    ],
  });
  expect(report.plan.actions[0]?.leads).toEqual({
    kind: "blank",
    cell: { sheet: "Plan", row: 1, column: 1 },
  });
  expect(report.plan.actions[0]?.timescale).toEqual({ kind: "absent" });
  expect(report.notChecked).toContain("No column says when, so dates were not checked.");
});

test("what Excel made of a typed month is read as the month", () => {
  const { plan } = check({
    rows: [
      ["Action", "Lead", "By when"],
      ["Train staff", "KD", 43922],
      ["Tell staff", "KD", 43951],
      ["Ask staff", "KD", 43904],
    ],
    formats: { C2: "mmm-yy", C3: "dd/mm/yyyy", C4: "d-mmm" },
  });
  expect(plan.actions.map(({ timescale }) => timescale)).toMatchObject([
    { value: { due: "2020-04-30", precision: "month" }, sure: true },
    { value: { due: "2020-04-30", precision: "day" }, sure: true },
    { value: { due: "2020-03-14" }, sure: false },
  ]);
});

test("a table that starts anywhere is read from where it stands", () => {
  const rows = [
    [],
    [],
    ["", "", "", "Action", "Owner", "Due"],
    ["", "", "", "Train staff", "KD", "May 2025"],
  ];
  const snapshot = workbookOf({ rows: rows.slice(2).map((row) => row.slice(3)) });
  const moved = { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, top: 2, left: 3 })) };
  const report = checkWorkbook(moved, TODAY);
  expect(report?.plan.actions[0]?.action).toMatchObject({
    value: "Train staff",
    cell: { sheet: "Plan", row: 3, column: 3 },
  });
});

test.each([
  ["an empty workbook", [[]]],
  [
    "a list of addresses",
    [
      ["Name", "Street", "Town"],
      ["Ann", "High Street", "Anytown"],
    ],
  ],
  [
    "a glossary",
    [
      ["Term", "Meaning"],
      ["RAG", "Red, amber, green"],
    ],
  ],
])("%s is no plan", (_, rows) => {
  expect(checkWorkbook(workbookOf({ rows }), TODAY)).toBeUndefined();
});

test("our own summaries are never read as a plan", () => {
  expect(checkWorkbook(workbookOf({ ...MERGED, ours: true }), TODAY)).toBeUndefined();
});

test("a banner across the table is a theme, and no action", () => {
  const { plan } = check({
    rows: [
      ["Ref", "Action", "Lead", "Due"],
      ["Theme 1 – Health"],
      ["1", "Train staff", "KD", "May 2025"],
      ["2. Homes"],
      ["2", "Find homes", "HP", "May 2025"],
    ],
    merges: [{ top: 1, left: 0, bottom: 1, right: 3 }],
  });
  expect(plan.themes.map(({ number, title }) => [number, title])).toEqual([
    ["1", "Health"],
    ["2", "Homes"],
  ]);
  expect(plan.actions.map((action) => action.theme?.title)).toEqual(["Health", "Homes"]);
});
