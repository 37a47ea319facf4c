import { checkWorkbook, headingsAt, NO_ANSWERS, readTables, type Answers } from "../../../src/core";
import { TODAY } from "../../support/plan-of";
import { workbookOf } from "../../support/workbook-of";

/** Not one of these words is a heading that Plan Check knows. */
const UNKNOWN = workbookOf({
  name: "Jobs",
  rows: [
    ["Jobs for the year"],
    [],
    ["Nr.", "Job", "Captain", "Bell"],
    ["J1", "Train all new social workers in chairing", "KD", "31/3/2025"],
    ["J2", "Publish the offer to care leavers anew", "HP", "30/6/2025"],
  ],
});

const pointedAt = (headings: readonly string[]): Answers => ({
  ...NO_ANSWERS,
  layouts: [{ headings, fields: headings.map(() => null) }],
});

test("the texts of the row that was pointed at are its headings", () => {
  expect(headingsAt(UNKNOWN, { sheet: "Jobs", row: 2, column: 1 })).toEqual([
    "Nr.",
    "Job",
    "Captain",
    "Bell",
  ]);
});

test.each([
  ["a title that stands alone", "Jobs", 0],
  ["an empty row", "Jobs", 1],
  ["a row below all", "Jobs", 99],
  ["a sheet that is not there", "Elsewhere", 2],
])("%s is no row of headings", (_, sheet, row) => {
  expect(headingsAt(UNKNOWN, { sheet, row, column: 0 })).toBeUndefined();
});

test("a row that was pointed at makes a table, of which can be said which column holds the actions", () => {
  expect(checkWorkbook(UNKNOWN, TODAY)).toBeUndefined();
  const headings = ["Nr.", "Job", "Captain", "Bell"];
  const pointed = checkWorkbook(UNKNOWN, TODAY, pointedAt(headings));
  expect(pointed?.tables[0]).toMatchObject({ sheet: "Jobs", headingRows: [3] });

  const fields: Answers["layouts"][number]["fields"] = [["ref"], ["action"], ["lead"], ["due"]];
  const said = checkWorkbook(UNKNOWN, TODAY, { ...NO_ANSWERS, layouts: [{ headings, fields }] });
  expect(said?.plan.actions.map(({ ref, action }) => [ref, action])).toMatchObject([
    [{ value: "J1" }, { value: "Train all new social workers in chairing" }],
    [{ value: "J2" }, { value: "Publish the offer to care leavers anew" }],
  ]);
});

test("an answer holds for a table beside a column that has no heading, whichever row told its headings", () => {
  const rows = [
    ["Jobs for the year"],
    ["", "Nr.", "Job", "Captain"],
    ["", "J1", "Paint all of the halls", "KD"],
  ];
  const jobs = workbookOf({ name: "Jobs", rows });
  const pointed = headingsAt(jobs, { sheet: "Jobs", row: 1, column: 2 }) ?? [];
  const [table] = checkWorkbook(jobs, TODAY, pointedAt(pointed))?.tables ?? [];
  const headings = table?.columns.map(({ heading }) => heading) ?? [];
  expect(headings).toEqual(["Nr.", "Job", "Captain"]);

  const fields: Answers["layouts"][number]["fields"] = [["ref"], ["action"], ["lead"]];
  const said = checkWorkbook(jobs, TODAY, { ...NO_ANSWERS, layouts: [{ headings, fields }] });
  expect(said?.tables[0]?.columns.map((column) => [column.column, column.fields, column.answered])).toEqual([
    ["B", ["ref"], true],
    ["C", ["action"], true],
    ["D", ["lead"], true],
  ]);
});

test("a plan whose only table is left out is no plan, and the table is still told of", () => {
  const plan = workbookOf({
    rows: [
      ["Action", "Lead"],
      ["Train staff", "KD"],
    ],
  });
  const leftOut = { ...NO_ANSWERS, leftOut: [{ sheet: "Plan", headings: ["Action", "Lead"], nth: 0 }] };
  expect(checkWorkbook(plan, TODAY, leftOut)).toBeUndefined();
  expect(readTables(plan, leftOut)).toMatchObject([{ sheet: "Plan", range: "A1:B2", leftOut: true }]);
});

test("headings with nothing below them are a plan without actions, of which nothing else is said", () => {
  const report = checkWorkbook(workbookOf({ rows: [["Ref", "Action", "Lead", "Due date"]] }), TODAY);
  expect(report).toMatchObject({ plan: { actions: [] }, findings: [], notChecked: [] });
});
