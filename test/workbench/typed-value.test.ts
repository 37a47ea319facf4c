import { typedValue } from "../../workbench/workbook/typed-value";

const YEAR = 2026;
const take = (typed: string, format = "General") => {
  const { value, formula, format: given } = typedValue(typed, format, YEAR);
  return [formula ?? value?.value, ...(given === undefined ? [] : [given])];
};

test.each([
  ["", []],
  ["12", [12]],
  ["1.10", [1.1]],
  ["-5", [-5]],
  ["+5", [5]],
  [" 7 ", [7]],
  ["1,234", [1234, "#,##0"]],
  ["1,234.5", [1234.5, "#,##0.00"]],
  ["12,34", ["12,34"]],
  ["50%", [0.5, "0%"]],
  ["12.5%", [0.125, "0.00%"]],
  ["£1,200", [1200, "£#,##0"]],
  ["1e3", [1000, "0.00E+00"]],
  ["TRUE", [true]],
  ["false", [false]],
  ["#n/a", ["#N/A"]],
  ["Ref 1", ["Ref 1"]],
  ["1.1.2", ["1.1.2"]],
  ["31/3/26", [46112, "dd/mm/yyyy"]],
  ["31/03/2026", [46112, "dd/mm/yyyy"]],
  ["31-3-26", [46112, "dd/mm/yyyy"]],
  ["2026-03-31", [46112, "dd/mm/yyyy"]],
  ["14 March 2020", [43904, "dd-mmm-yy"]],
  ["14-Mar-20", [43904, "dd-mmm-yy"]],
  ["March 14, 2020", [43904, "dd-mmm-yy"]],
  ["Apr 2020", [43922, "mmm-yy"]],
  ["April-2020", [43922, "mmm-yy"]],
  ["Mar 14", [46095, "d-mmm"]],
  ["14 March", [46095, "d-mmm"]],
  ["3/4", [46115, "d-mmm"]],
  ["3/45", [16497, "mmm-yy"]],
  ["Mar 45", [16497, "mmm-yy"]],
  ["29/2/2025", ["29/2/2025"]],
  ["31/13/2025", ["31/13/2025"]],
  ["1/1/29", [47119, "dd/mm/yyyy"]],
  ["1/1/30", [10959, "dd/mm/yyyy"]],
  ["Q4", ["Q4"]],
  ["ongoing", ["ongoing"]],
  ["=A1", ["=A1"]],
  ["+A1", ["=+A1"]],
  ["-A1+2", ["=-A1+2"]],
  ["=", ["="]],
  ["'=A1", ["=A1"]],
  ["'31/3/26", ["31/3/26"]],
])("%j typed into a cell becomes %j", (typed, expected) => {
  expect(take(typed)).toEqual(expected.length === 0 ? [undefined] : expected);
});

test("under the format @ everything typed is text, an apostrophe too", () => {
  for (const typed of ["1.10", "50%", "=A1", "31/3/26"]) expect(take(typed, "@")).toEqual([typed]);
});

test("numbers and booleans that are assigned stay what they are", () => {
  expect(typedValue(46112, "@", YEAR).value).toEqual({ kind: "number", value: 46112 });
  expect(typedValue(true, "General", YEAR).value).toEqual({ kind: "boolean", value: true });
});
