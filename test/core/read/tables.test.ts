import { checkWorkbook } from "../../../src/core";
import { check } from "../../support/check-sheets";
import { TODAY } from "../../support/plan-of";
import { workbookOf, type SheetOf } from "../../support/workbook-of";

/** Each table as its rows of headings and its columns: "Lead Strategic: lead_strategic". */
function tablesOf(sheet: SheetOf): readonly (readonly [readonly number[], readonly string[]])[] {
  return check(sheet).tables.map(({ headingRows, columns }) => [
    headingRows,
    columns.map(({ heading, fields }) => `${heading}: ${fields.join(" + ")}`),
  ]);
}

function actionsOf(sheet: SheetOf): readonly unknown[] {
  return check(sheet).plan.actions.map(({ row, action }) => [row, action.kind === "read" && action.value]);
}

const FIRST = ["Review the guidance for carers", "Ann Marsh", "Jo Field", "April 2024", "March 2025"];
const SECOND = ["Write to each provider about vacancies", "Lee Ward", "Sam Reed", "May 2024", "June 2025"];

test("a heading merged over several columns stands over those below it, beside columns merged down", () => {
  const sheet: SheetOf = {
    rows: [
      ["Ref", "Action", "Lead", "", "Timescale", "", "Progress"],
      ["", "", "Strategic", "Operational", "Start", "End", ""],
      ["1.1", ...FIRST, "Draft written in May"],
      ["1.2", ...SECOND, "Letters are written"],
    ],
    merges: [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 0, right: 3 },
      { top: 0, left: 4, bottom: 0, right: 5 },
      { top: 0, left: 6, bottom: 1, right: 6 },
    ],
  };
  const headings = [
    "Ref: ref",
    "Action: action",
    "Lead Strategic: lead_strategic",
    "Lead Operational: lead_operational",
    "Timescale Start: start",
    "Timescale End: due",
    "Progress: progress",
  ];
  expect(tablesOf(sheet)).toEqual([[[1, 2], headings]]);
  expect(tablesOf({ ...sheet, merges: [] })).toEqual([[[1, 2], headings]]);
  expect(actionsOf(sheet)).toEqual([
    [3, FIRST[0]],
    [4, SECOND[0]],
  ]);
});

test("columns whose headings stand in the lower row only", () => {
  expect(
    tablesOf({
      rows: [
        ["Improvement plan"],
        ["", "", "Lead", "", "RAG", ""],
        ["Ref", "Action", "Strategic", "Operational", "Last", "Now"],
        ["1.1", "Review the guidance", "Ann Marsh", "Jo Field", "R", "A"],
        ["1.2", "Write to each provider", "Lee Ward", "Sam Reed", "A", "G"],
      ],
    }),
  ).toEqual([
    [
      [2, 3],
      [
        "Ref: ref",
        "Action: action",
        "Lead Strategic: lead_strategic",
        "Lead Operational: lead_operational",
        "RAG Last: rag_previous",
        "RAG Now: rag",
      ],
    ],
  ]);
});

test("headings that are cut over two or three rows", () => {
  expect(
    tablesOf({
      rows: [
        ["Ref", "Action", "Responsible", "Target", "Success"],
        ["No", "Required", "Officer", "Completion", "Criteria"],
        ["", "", "", "Date", ""],
        ["1", "Review the guidance", "Ann Marsh", "March 2025", "Carers know their rights"],
        ["2", "Write to each provider", "Lee Ward", "June 2025", "Vacancies are known"],
      ],
    }),
  ).toEqual([
    [
      [1, 2, 3],
      [
        "Ref No: ref",
        "Action Required: action",
        "Responsible Officer: lead",
        "Target Completion Date: due",
        "Success Criteria: outcome",
      ],
    ],
  ]);
});

test("the first row of a plan is no second row of headings", () => {
  expect(
    tablesOf({
      rows: [
        ["Action", "", "Lead", "Status"],
        ["Publish the guide", "see guide", "Ann Marsh", "Open"],
        ["Write to providers", "", "", "Complete"],
        ["Brief all teams", "", "Lee Ward", "Complete"],
      ],
    }),
  ).toEqual([[[1], ["Action: action", ": ", "Lead: lead", "Status: status"]]]);
});

test("a title over the whole table is no heading of its columns", () => {
  expect(
    tablesOf({
      rows: [
        ["Action plan 2024", "", ""],
        ["Action", "Lead", "By when"],
        ["Review the guidance", "Ann Marsh", "March 2025"],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    }),
  ).toEqual([[[2], ["Action: action", "Lead: lead", "By when: due"]]]);
});

test("a row right below the headings that explains them is no action", () => {
  const sheet: SheetOf = {
    rows: [
      ["Ref", "Action", "Lead", "By when", "RAG"],
      ["Unique number", "Describe what will be done", "Say who leads", "Enter a date", "Choose R, A or G"],
      ["1", "Review the guidance", "Ann Marsh", "March 2025", "A"],
      ["2", "Write to each provider", "Lee Ward", "June 2025", "G"],
    ],
  };
  expect(tablesOf(sheet)[0]?.[0]).toEqual([1, 2]);
  expect(actionsOf(sheet)).toEqual([
    [3, "Review the guidance"],
    [4, "Write to each provider"],
  ]);
});

test("a first action that is worded like an explanation is an action all the same", () => {
  expect(
    actionsOf({
      rows: [
        ["Action", "Lead", "By when", "Progress"],
        ["Identify all carers", "Ann Marsh", "March 2025", "List begun"],
        ["Record their needs", "Lee Ward", "June 2025", ""],
      ],
    }),
  ).toHaveLength(2);
});

test("headings far down the sheet, with an empty column and one without a heading among them", () => {
  const rows: (readonly string[])[] = Array.from({ length: 60 }, (_, index) => [`Note ${String(index + 1)}`]);
  rows.push(["", "Action", "", "Lead", "", "By when"]);
  rows.push(["1.1", "Review the guidance", "", "Ann Marsh", "North", "March 2025"]);
  rows.push(["1.2", "Write to each provider", "", "Lee Ward", "South", "June 2025"]);
  expect(tablesOf({ rows })).toEqual([
    [[61], [": ref", "Action: action", ": ", "Lead: lead", ": ", "By when: due"]],
  ]);
});

test("headings repeated in the middle of a sheet are one table’s; under titles they are several", () => {
  const headings = ["Action", "Lead", "By when"];
  const first = ["Review the guidance", "Ann Marsh", "March 2025"];
  const second = ["Write to each provider", "Lee Ward", "June 2025"];
  expect(tablesOf({ rows: [headings, first, headings, second] }).map(([rows]) => rows)).toEqual([[1, 3]]);
  const titled = [["1. Carers"], headings, first, [], ["2. Providers"], headings, second];
  expect(tablesOf({ rows: titled }).map(([rows]) => rows)).toEqual([[2], [6]]);
});

test("headings in words that are hardly known, borne out by what stands below them", () => {
  expect(
    tablesOf({
      rows: [
        ["Priority 1: Reading", "Lead", "Timescale", "Output", "Progress Apr–Sep"],
        ["Open the library on Sundays", "Ann Marsh", "March 2025", "More readers", "Staff were asked"],
        ["Run a reading scheme in summer", "Lee Ward", "July 2025", "More children read", "Posters printed"],
        ["Buy books in large print", "Lee Ward", "June 2025", "More people can read", "Ordered"],
      ],
    })[0]?.[1].slice(0, 3),
  ).toEqual(["Priority 1: Reading: action", "Lead: lead", "Timescale: timescale"]);
});

const UNDER: Readonly<Record<string, string>> = {
  Lead: "Ann Marsh",
  "Target date": "June 2025",
  Progress: "Letters were sent in May",
};

test.each<readonly [string, string, string, readonly string[]]>([
  ["Priority", "High", "priority", ["Action", "Lead"]],
  ["Priority", "Safe homes", "theme", ["Action", "Lead"]],
  ["Priority", "Carers have the help that they need", "objective", ["Action", "Lead"]],
  ["Comments", "See the minutes", "comment", ["Action", "Progress"]],
  ["Comments", "See the minutes", "progress", ["Action", "Lead"]],
  ["Recommendation", "The council should review its guidance", "objective", ["Action required", "Lead"]],
  ["Recommendation", "The council should review its guidance", "action", ["Management response", "Lead"]],
  ["Target", "March 2025", "due", ["Action", "Lead"]],
  ["Completed", "In progress", "status", ["Action", "Lead"]],
  ["Completed", "Y", "achieved", ["Action", "Lead"]],
  ["Forecast date", "March 2025", "due_revised", ["Action", "Target date"]],
  ["Forecast date", "March 2025", "due", ["Action", "Lead"]],
  ["Q1", "Letters were sent to all of the providers", "progress", ["Action", "Lead"]],
])("“%s” over “%s” is %s beside %j", (heading, cell, field, others) => {
  const [other, another] = others;
  const cells = ["Write to each provider about vacancies", UNDER[another ?? ""]];
  const before = /^(?:Priority|Recommendation)$/.test(heading);
  const row = (first: string, rest: readonly (string | undefined)[]): readonly string[] =>
    (before ? [first, ...rest] : [...rest, first]).map((each) => each ?? "");
  const rows = [row(heading, [other, another]), row(cell, cells), row(cell, cells), row(cell, cells)];
  const { columns = [] } = check({ rows }).tables[0] ?? {};
  expect(columns.find((column) => column.heading === heading)?.fields).toEqual([field]);
});

test("a large sheet of texts that look like headings is soon read", () => {
  const words = ["Complete", "Action", "Governance", "Lead officer", "Date"];
  const rows = Array.from({ length: 5_000 }, (_, row) =>
    words.map((word, column) => ((row + column) % 3 === 0 ? word : `${word} ${String(row)}`)),
  );
  const start = performance.now();
  checkWorkbook(workbookOf({ rows }), TODAY);
  expect(performance.now() - start).toBeLessThan(3_000);
});

test("tables that stand side by side are each read from their own columns", () => {
  const { plan, tables } = check({
    rows: [
      ["Action", "Lead", "By when", "", "Action", "Lead", "By when"],
      ["Train staff", "KD", "May 2025", "", "Find homes", "HP", "June 2025"],
      ["Tell staff", "KD", "May 2025", "", "", "", ""],
    ],
  });
  expect(tables.map(({ range }) => range)).toEqual(["A1:C3", "E1:G2"]);
  expect(
    plan.actions.map(({ row, action }) => [
      row,
      action.kind === "read" ? [action.value, action.cell.column] : [],
    ]),
  ).toEqual([
    [2, ["Train staff", 0]],
    [3, ["Tell staff", 0]],
    [2, ["Find homes", 4]],
  ]);
});
