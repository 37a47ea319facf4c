import { moveFormula, renameInFormula, shiftFormula } from "../../workbench/workbook/formula-references";
import { ALL_COLUMNS, ALL_ROWS, type Shift } from "../../workbench/workbook/shift";

const insertRows: Shift = { axis: "rows", kind: "insert", at: 4, count: 2, across: ALL_COLUMNS };
const deleteRows: Shift = { axis: "rows", kind: "delete", at: 4, count: 2, across: ALL_COLUMNS };
const insertColumn: Shift = { axis: "columns", kind: "insert", at: 1, count: 1, across: ALL_ROWS };

test.each([
  ["=A1+$A1+A$1+$A$1", "=B3+$A3+B$1+$A$1"],
  ['=IF(A1="B2",LOG10(A1),SUM(A1:B2))', '=IF(B3="B2",LOG10(B3),SUM(B3:C4))'],
  ["='It''s'!A1+Sheet1!B2", "='It''s'!B3+Sheet1!C4"],
  ["=TAXES2024+A1", "=TAXES2024+B3"],
  ["=XFD1048576", "=#REF!"],
])("%s two rows down and a column to the right is %s", (formula, moved) => {
  expect(moveFormula(formula, 2, 1)).toBe(moved);
});

test.each([
  ["=A4+A5+$A$6", insertRows, "=A4+A7+$A$8"],
  ["=SUM(A1:A10)", insertRows, "=SUM(A1:A12)"],
  ["=SUM(A1:A10)", deleteRows, "=SUM(A1:A8)"],
  ["=A5+A7", deleteRows, "=#REF!+A5"],
  ["=Other!A5+Plan!A5", insertRows, "=Other!A5+Plan!A7"],
  ["=A1+B1", insertColumn, "=A1+C1"],
])("%s follows rows and columns that come and go", (formula, shift, after) => {
  expect(shiftFormula(formula, shift, "Plan", "Plan")).toBe(after);
});

test("a formula of another sheet follows only what it says of the sheet", () => {
  expect(shiftFormula("=A5+Plan!A5", insertRows, "Plan", "Summary")).toBe("=A5+Plan!A7");
});

test("a renamed sheet is renamed in formulas, and not in texts", () => {
  expect(renameInFormula('=Plan!A1&"Plan!"', "Plan", "'My plan'")).toBe("='My plan'!A1&\"Plan!\"");
  expect(renameInFormula("='It''s'!A1", "It's", "Its")).toBe("=Its!A1");
});
