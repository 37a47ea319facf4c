import { checkWorkbook } from "../../../src/core";
import { NO_ANSWERS, type Answers } from "../../../src/core/model/answers";
import { check, checkWith } from "../../support/check-sheets";
import { TODAY } from "../../support/plan-of";
import { workbookOf } from "../../support/workbook-of";

const SHEET = {
  rows: [
    ["Plan for the year"],
    ["Step", "Whoever", "Before"],
    ["Train all of our staff", "Kim D", "May 2025"],
    ["Find homes for everyone", "Helen P", "June 2025"],
  ],
};
const HEADINGS = ["Step", "Whoever", "Before"];
const withLayout = (fields: Answers["layouts"][number]["fields"]): Answers => ({
  ...NO_ANSWERS,
  layouts: [{ headings: HEADINGS, fields }],
});

test("a row that the officer pointed at is the row of headings, and its columns are what she said", () => {
  expect(checkWorkbook(workbookOf(SHEET), TODAY)).toBeUndefined();
  const report = checkWith(withLayout([["action"], ["lead"], ["due"]]), SHEET);
  expect(report.tables[0]?.columns).toMatchObject([
    { fields: ["action"], sure: true, answered: true, because: "You said so." },
    { fields: ["lead"], sure: true, answered: true },
    { fields: ["due"], sure: true, answered: true },
  ]);
  expect(report.plan.actions.map(({ row }) => row)).toEqual([3, 4]);
});

test("an answer holds where the table has moved, and its headings were wrapped", () => {
  const moved = { rows: [[], [], ["Step", "Who\never", "BEFORE"], ...SHEET.rows.slice(2)] };
  expect(checkWith(withLayout([["action"], ["lead"], ["due"]]), moved).plan.actions).toHaveLength(2);
});

test("a column that is said to be none of the plan’s is left out", () => {
  const sheet = {
    rows: [
      ["Action", "Lead", "Due"],
      ["Train staff", "KD", "May 2025"],
    ],
  };
  const answers = {
    ...NO_ANSWERS,
    layouts: [{ headings: ["Action", "Lead", "Due"], fields: [null, null, []] }],
  };
  expect(check(sheet).plan.actions[0]?.timescale.kind).toBe("read");
  expect(checkWith(answers, sheet).plan.actions[0]?.timescale).toEqual({ kind: "absent" });
});

test("a table that is left out is told, and not read", () => {
  const table = [
    ["Action", "Lead"],
    ["Train staff", "KD"],
  ];
  const sheets = [
    { name: "Plan", rows: table },
    { name: "Archive", rows: table },
  ];
  const leftOut = [{ sheet: "Archive", headings: ["Action", "Lead"], nth: 0 }];
  const report = checkWith({ ...NO_ANSWERS, leftOut }, ...sheets);
  expect(report.tables.map(({ sheet, leftOut: isOut }) => [sheet, isOut])).toEqual([
    ["Plan", false],
    ["Archive", true],
  ]);
  expect(report.plan.actions.map(({ sheet }) => sheet)).toEqual(["Plan"]);
});
