import { addressOf, checkWorkbook, type Report } from "../../../src/core";
import { check } from "../../support/check-sheets";
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

test("where each theme has a sheet of its own, without a title, the sheets' names are the themes", () => {
  const rows = [
    ["Action", "Lead", "Due"],
    ["Train staff", "KD", "May 2025"],
  ];
  const themesOf = (...names: readonly string[]) =>
    check(...names.map((name) => ({ name, rows }))).plan.themes.map(({ number, title }) => [number, title]);
  expect(themesOf("Health", "Priority 2 Homes")).toEqual([
    ["", "Health"],
    ["2", "Homes"],
  ]);
  expect(themesOf("Sheet1", "Sheet2")).toEqual([]);
});

const HEADED = ["Ref", "Action", "Lead", "By when"];
const themesAndRows = ({ plan }: Report) =>
  plan.actions.map((action) => [action.row, action.theme?.title ?? null]);

test("headings that are repeated at a page break go on with the table, and its theme", () => {
  const report = check({
    rows: [
      ["Theme 1 Health"],
      HEADED,
      ["1", "Train staff", "KD", "May 2025"],
      HEADED,
      ["2", "Find homes", "HP", "May 2025"],
      ["Theme 2 Homes"],
      HEADED,
      ["3", "Mend homes", "HP", "May 2025"],
    ],
  });
  expect(themesAndRows(report)).toEqual([
    [3, "Health"],
    [5, "Health"],
    [8, "Homes"],
  ]);
});

test("repeated headings that were cut between columns or set on several rows are no action", () => {
  const report = check({
    rows: [
      ["No", "Action required", "Lead officer", "By when"],
      ["1", "Train staff", "KD", "May 2025"],
      ["N", "o Action required", "Lead officer", "By when"],
      ["2", "Find homes", "HP", "May 2025"],
      ["No", "Action", "Lead", "By when"],
      ["", "required", "officer", ""],
      ["3", "Mend homes", "HP", "May 2025"],
    ],
  });
  expect(report.plan.actions.map((action) => action.row)).toEqual([2, 4, 7]);
});

test("a line with a lead or a date of its own has the action above, and says that it was carried", () => {
  const report = check({
    rows: [HEADED, ["1.1", "Train staff", "KD", "May 2025"], ["", "", "HP", "June 2025"]],
  });
  expect(report.plan.actions[1]).toMatchObject({
    ref: { value: "1.1", carried: true, cell: { row: 1 } },
    action: { value: "Train staff", carried: true, cell: { row: 1 } },
    leads: { value: [{ name: "HP" }] },
  });
});

test("a theme that is repeated after a page break is one theme", () => {
  const { plan } = check({
    rows: [
      HEADED,
      ["Theme 1 Health of all children"],
      ["1", "Train staff", "KD", "May 2025"],
      ["Theme 1 Health of all children"],
      ["2", "Find homes", "HP", "May 2025"],
    ],
    merges: [1, 3].map((row) => ({ top: row, left: 0, bottom: row, right: 3 })),
  });
  expect(plan.themes).toHaveLength(1);
});

test("a theme on two rows is one, and headings within it are no themes", () => {
  const wide = (row: number) => ({ top: row, left: 0, bottom: row, right: 3 });
  const { plan } = check({
    rows: [
      ["", "Lead", "By when", "Update"],
      ["Theme 1"],
      ["That children are healthy and happy"],
      ["Train all foster carers", "KD", "May 2025", ""],
      ["Staff"],
      ["Train all staff of the homes", "HP", "May 2025", ""],
    ],
    merges: [1, 2, 4].map(wide),
  });
  expect(plan.themes.map(({ number, title }) => [number, title])).toEqual([
    ["1", "That children are healthy and happy"],
  ]);
  expect(plan.actions.map((action) => [action.row, action.subheading])).toEqual([
    [4, ""],
    [6, "Staff"],
  ]);
});

test("“As above” that stands twice in a cell tells of two actions in one row, and is not sure", () => {
  const { plan } = check({
    rows: [
      ["Action", "Lead", "Due"],
      ["Train staff", "KD", "May 2024"],
      ["Find a nurse Mend homes", "As above As above", "As above"],
      ["Write to schools", "As above", "June 2024"],
    ],
  });
  const [, two, after] = plan.actions.map(({ leads }) => leads);
  expect(two).toMatchObject({ value: [{ name: "KD" }], sure: false });
  expect(two).toHaveProperty("because", expect.stringContaining("two actions"));
  expect(after).toMatchObject({ value: [{ name: "KD" }], sure: true });
});

test("objectives that count for several rows are themes, and one on every row is its action's own", () => {
  const headings = ["Priority objectives", "Key actions", "By whom"];
  const merged = check({
    rows: [
      headings,
      ["1. Health", "Train staff", "KD"],
      ["", "Find a nurse", "As above"],
      ["2. Homes", "Find homes", "HP"],
      ["", "Mend homes", "HP"],
    ],
    merges: [
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 3, left: 0, bottom: 4, right: 0 },
    ],
  });
  expect(merged.plan.themes.map((theme) => theme.title)).toEqual(["Health", "Homes"]);
  expect(merged.plan.actions[1]?.leads).toMatchObject({
    value: [{ name: "KD" }],
    carried: true,
    cell: { row: 1, column: 2 },
  });

  const single = check({
    rows: [headings, ["Be healthy", "Train staff", "KD"], ["Be safe", "Find homes", "HP"]],
  });
  expect(single.plan.themes).toEqual([]);
  expect(single.plan.actions[1]?.objective).toMatchObject({ value: "Be safe" });
});

test("titles over tables of one sheet are themes, and no action of the table above", () => {
  const report = check({
    rows: [
      ["Area for Improvement (1): Health"],
      HEADED,
      ["1.1", "Train staff", "KD", "May 2025"],
      ["Area for Improvement (2): Homes"],
      HEADED,
      ["2.1", "Find homes", "HP", "May 2025"],
    ],
  });
  expect(report.plan.themes.map(({ number, title }) => [number, title])).toEqual([
    ["1", "Health"],
    ["2", "Homes"],
  ]);
  expect(themesAndRows(report)).toEqual([
    [3, "Health"],
    [6, "Homes"],
  ]);
});

test("what a column holds outvotes its heading: numbers under “Action”, names under “Action”", () => {
  const fieldsOf = (report: Report) => report.tables[0]?.columns.map((column) => column.fields);
  expect(
    fieldsOf(
      check({
        rows: [
          ["Action", "Description", "Lead"],
          ["1.1", "Train all of our staff", "KD"],
          ["1.2", "Find homes for everyone", "HP"],
        ],
      }),
    ),
  ).toEqual([["ref"], ["action"], ["lead"]]);
  expect(
    fieldsOf(
      check({
        rows: [
          ["No", "Item", "Action", "Progress"],
          ["1", "Train all of our staff", "Clerk", "Done"],
          ["2", "Find homes for everyone", "Chair", "Done"],
        ],
      }),
    ),
  ).toEqual([["ref"], ["action"], ["lead"], ["progress"]]);
});

test("updates under “Outcome” are progress, and aims under it are not", () => {
  const outcomes = (first: string, second: string, third: string) =>
    check({
      rows: [
        ["Action", "Lead", "By when", "Outcome"],
        ["Train all staff", "KD", "June 2024", first],
        ["Find homes for everyone", "HP", "July 2024", second],
        ["Write to providers", "KD", "July 2024", third],
      ],
    }).tables[0]?.columns.at(-1);
  expect(
    outcomes("Completed June 2024. Report went to the board.", "In progress: two found", "Letters drafted"),
  ).toMatchObject({ fields: ["progress"], sure: true });
  expect(outcomes("Complete and accurate records", "Established homes", "In place for all")).toMatchObject({
    fields: ["outcome"],
  });
});

test("a list of abbreviations below the plan is no part of it", () => {
  const report = check({
    rows: [HEADED, ["1", "Train staff", "KD", "May 2025"], [], ["KD = Kim Dale"], ["HP = Helen Poole"]],
  });
  expect(report.plan.actions).toHaveLength(1);
});

test("a row that only goes on with the text before a page break is joined to it", () => {
  const headings = ["Ref", "Action", "Outcome", "Lead", "By when"];
  const { plan } = check({
    rows: [
      headings,
      ["1", "Train all staff in the new", "They know what", "KD", "May 2025"],
      headings,
      ["", "way of working.", "to do.", "", ""],
      ["2", "Find homes", "Homes", "HP", "May 2025"],
    ],
  });
  expect(plan.actions.map((action) => action.row)).toEqual([2, 5]);
  expect(plan.actions[0]).toMatchObject({
    action: { value: "Train all staff in the new way of working." },
    outcome: { value: "They know what to do." },
  });
});

test("a line that begins after a page break gives back what belongs to the line before", () => {
  const headings = ["Ref", "Action", "Outcome", "Lead", "By when"];
  const { plan } = check({
    rows: [
      headings,
      ["1", "Train staff", "They know what is expected", "KD", "May 2025"],
      headings,
      ["", "", "of each of them.", "HP", "June 2025"],
    ],
  });
  expect(plan.actions.map((action) => action.row)).toEqual([2, 4]);
  expect(plan.actions[0]?.outcome).toMatchObject({ value: "They know what is expected of each of them." });
  expect(plan.actions[1]).toMatchObject({
    leads: { value: [{ name: "HP" }] },
    outcome: { carried: true, cell: { row: 1 } },
  });
});

test("a glossary below the plan is no part of it", () => {
  const report = check({
    rows: [
      HEADED,
      ["1", "Train staff", "KD", "May 2025"],
      ["Glossary of terms"],
      ["KD", "Kim Dale"],
      ["CSC", "Children's social care"],
    ],
  });
  expect(report.plan.actions).toHaveLength(1);
});
