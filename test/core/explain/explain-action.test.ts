import { actionsAt, checkWorkbook, explainAction, type CellRef } from "../../../src/core";
import { reportOf, TODAY } from "../../support/plan-of";
import { workbookOf } from "../../support/workbook-of";

test("all cells of an action are told, the plain and the empty ones too, and no column that is not there", () => {
  const [action] = reportOf([{ ref: "1.1", due: "30 Apr 2024", lead: "" }]).plan.actions;
  if (!action) throw new Error("The action was not read.");
  expect(explainAction(action).map(({ name, sentence }) => `${name}: ${sentence}`)).toEqual([
    "Timescale: “30 Apr 2024”",
    "Leads: Nothing is written here.",
    "Reference: “1.1”",
    "Action: “Train all staff”",
  ]);
});

test("an action is found by any cell of its row, and by nothing outside of it", () => {
  const { plan, tables } = reportOf([{ due: "" }, { due: "May 2024" }]);
  const at = (cell: CellRef) => actionsAt(plan.actions, tables, cell);
  expect(at({ sheet: "Plan", row: 2, column: 0 })).toEqual([1]);
  expect(at({ sheet: "Plan", row: 1, column: 40 })).toEqual([0]);
  expect(at({ sheet: "Plan", row: 0, column: 0 })).toEqual([]);
  expect(at({ sheet: "Notes", row: 2, column: 0 })).toEqual([]);
});

test("a merged cell belongs to every action that was read from it", () => {
  const rows = [
    ["Action", "Lead", "Due"],
    ["Train all staff", "Head of Care", "May 2024"],
    ["Write to all schools", "", "June 2024"],
  ];
  const report = checkWorkbook(
    workbookOf({ rows, merges: [{ top: 1, left: 1, bottom: 2, right: 1 }] }),
    TODAY,
  );
  const { plan, tables } = report ?? { plan: { actions: [] }, tables: [] };
  expect(actionsAt(plan.actions, tables, { sheet: "Plan", row: 1, column: 1 })).toEqual([0, 1]);
  const [, second] = plan.actions;
  const lead = second && explainAction(second).find(({ name }) => name === "Leads");
  expect(lead).toMatchObject({
    sentence: "“Head of Care”. It is taken from B2.",
    sure: true,
  });
});

test("what is not sure, and what was not understood, is told as such", () => {
  const [action] = reportOf([{ due: "2014", lead: "Vacant" }]).plan.actions;
  if (!action) throw new Error("The action was not read.");
  const sure = Object.fromEntries(explainAction(action).map((told) => [told.name, told.sure]));
  expect(sure).toMatchObject({ Timescale: false, Leads: false, Action: true });
});

test("one more line of an action belongs to it, and what stands below the table to none", () => {
  const rows = [
    ["Ref", "Action", "Lead", "Due"],
    ["1", "Train all staff", "Head of Care", "May 2024"],
    ["", "and all managers", "", ""],
    ["2", "Write to all schools", "Head of Care", "June 2024"],
    ["", "", "", ""],
    ["", "", "", ""],
    ["Agreed by the board in March.", "", "", ""],
  ];
  const report = checkWorkbook(workbookOf({ rows }), TODAY);
  const { plan, tables } = report ?? { plan: { actions: [] }, tables: [] };
  expect(plan.actions.map(({ row }) => row)).toEqual([2, 4]);
  expect(actionsAt(plan.actions, tables, { sheet: "Plan", row: 2, column: 1 })).toEqual([0]);
  expect(actionsAt(plan.actions, tables, { sheet: "Plan", row: 6, column: 0 })).toEqual([]);
});
