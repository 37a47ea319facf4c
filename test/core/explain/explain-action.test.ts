import { actionsAt, checkWorkbook, explainAction } from "../../../src/core";
import { reportOf, TODAY } from "../../support/plan-of";
import { workbookOf } from "../../support/workbook-of";

test("all cells of an action are told, the plain and the empty ones too, and no column that is not there", () => {
  const [action] = reportOf([{ ref: "1.1", due: "30 Apr 2024", lead: "" }]).plan.actions;
  if (!action) throw new Error("The action was not read.");
  expect(explainAction(action).map(({ name, sentence }) => `${name}: ${sentence}`)).toEqual([
    "Timescale: “30 Apr 2024” is read as it stands.",
    "Leads: Nothing is written here.",
    "Reference: “1.1” is read as it stands.",
    "Action: “Train all staff” is read as it stands.",
  ]);
});

test("an action is found by any cell of its row, and by nothing outside of it", () => {
  const { actions } = reportOf([{ due: "" }, { due: "May 2024" }]).plan;
  expect(actionsAt(actions, { sheet: "Plan", row: 2, column: 0 })).toEqual([1]);
  expect(actionsAt(actions, { sheet: "Plan", row: 1, column: 40 })).toEqual([0]);
  expect(actionsAt(actions, { sheet: "Plan", row: 0, column: 0 })).toEqual([]);
  expect(actionsAt(actions, { sheet: "Notes", row: 2, column: 0 })).toEqual([]);
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
  const actions = report?.plan.actions ?? [];
  expect(actionsAt(actions, { sheet: "Plan", row: 1, column: 1 })).toEqual([0, 1]);
});
