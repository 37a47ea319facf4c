import { openData, openSheets } from "./support/excel";
import { workbookOf } from "../../workbench/index";

test.each([
  ['=COUNTIFS(A1:A4,"R",B1:B4,">1")', 1],
  ['=SUMPRODUCT((A1:A4="R")*(B1:B4))', 4],
  ['=INDEX(B1:B4,MATCH("G",A1:A4,0))', 2],
  ['=IFERROR(1/0,"none")', "none"],
  ['=TEXT(DATE(2026,3,31),"dd mmm yyyy")', "31 Mar 2026"],
  ["=EOMONTH(DATE(2024,2,1),0)", 45351],
  ['=IFS(B1>5,"many",TRUE,"few")', "few"],
  ['=TEXTJOIN(", ",TRUE,A1:A4)', "R, G, R, A"],
  ["=LET(x,SUM(B1:B4),x*2)", 20],
  ['=XLOOKUP("A",A1:A4,B1:B4)', 4],
  ["=COUNTA(A:A)", 4],
])("%s is %j", async (formula, result) => {
  const { onSheet, read } = await openSheets({
    name: "Plan",
    typed: [
      ["R", 1],
      ["G", 2],
      ["R", 3],
      ["A", 4],
    ],
  });
  await onSheet((sheet) => (sheet.getRange("D1").formulas = [[formula]]));
  expect(await read("D1", "values")).toEqual([[result]]);
});

test("AND and OR look at all they are given, so that an error in any is the result", async () => {
  const { read } = await openSheets({ name: "Plan", typed: [["=AND(FALSE,1/0)", "=OR(TRUE,1/0)"]] });
  expect(await read("A1:B1", "values")).toEqual([["#DIV/0!", "#DIV/0!"]]);
});

test("a formula that spills fills its neighbours", async () => {
  const { read } = await openSheets({ name: "Plan", typed: [["b", "=SORT(A1:A3)"], ["a"], ["c"]] });
  expect(await read("B1:B3", "values")).toEqual([["a"], ["b"], ["c"]]);
});

test("today can be another day", async () => {
  const { read, workbook } = await openData(workbookOf({ name: "Plan", typed: [["=TODAY()", "=A1+1"]] }), {
    today: 45_000,
  });
  expect(await read("A1:B1", "values")).toEqual([[45_000, 45_001]]);
  await workbook.setToday(46_112);
  expect(await read("A1:B1", "values")).toEqual([[46_112, 46_113]]);
});

test("a chain of formulas is right each time that its beginning changes", async () => {
  const rows = Array.from({ length: 50 }, (_row, row) => [row === 0 ? 1 : `=A${row}+1`]);
  const { onSheet, read } = await openSheets({ name: "Plan", typed: rows });
  for (const first of [10, 100, 1_000]) {
    await onSheet((sheet) => (sheet.getRange("A1").values = [[first]]));
    expect(await read("A50", "values")).toEqual([[first + 49]]);
  }
});
