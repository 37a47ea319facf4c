import { checkWorkbook, liveRules, RULE_MARKER, shortAddress } from "../../../src/core";
import { scheduleOf, worstOf } from "../../../src/core/rate/schedule";
import { reportOf, TODAY } from "../../support/plan-of";
import { workbookOf, type SheetOf } from "../../support/workbook-of";

function rulesOf(sheet: SheetOf) {
  const snapshot = workbookOf(sheet);
  const report = checkWorkbook(snapshot, TODAY);
  if (!report) throw new Error("No plan was found.");
  return liveRules(report, snapshot);
}

test("a rating changes as time goes by, while nobody touches the plan", () => {
  const [action] = reportOf([{ due: "30 June 2024", progress: "Survey sent" }]).plan.actions;
  expect(action && scheduleOf(action)).toEqual([
    { from: undefined, rag: "green" },
    { from: "2024-05-31", rag: "amber" },
    { from: "2024-07-01", rag: "red" },
  ]);
});

test("a cell that stands for two actions shows the worse of them at each time", () => {
  const { actions } = reportOf([
    { due: "30 June 2024", progress: "Completed" },
    { due: "31 July 2024", progress: "On track" },
  ]).plan;
  expect(worstOf(actions.map(scheduleOf))).toEqual([
    { from: undefined, rag: "green" },
    { from: "2024-08-01", rag: "red" },
  ]);
});

test("every rule carries our marker, and covers the cells of the rating and of the date", () => {
  const rules = rulesOf({
    rows: [
      ["Action", "Lead", "Due", "RAG"],
      ["Train staff", "KD", "June 2024", "A"],
      ["Tell staff", "HP", "July 2024", "G"],
    ],
  });
  expect(rules.every((rule) => rule.formula.includes(RULE_MARKER))).toBe(true);
  const places = rules.map(
    ({ area }) =>
      `${shortAddress({ row: area.top, column: area.left })}:${shortAddress({ row: area.bottom, column: area.right })}`,
  );
  expect(new Set(places)).toEqual(new Set(["C2:C3", "D2:D3"]));
});

test("a rule follows a date that Excel holds, and a month to its end", () => {
  const rules = rulesOf({
    rows: [
      ["Action", "Lead", "Due"],
      ["Train staff", "KD", 45473],
      ["Tell staff", "HP", 45444],
    ],
    formats: { C2: "dd/mm/yyyy", C3: "mmm-yy" },
  });
  const red = rules.filter((rule) => rule.rag === "red").map((rule) => rule.formula);
  expect(red).toEqual([
    '=AND(N("Plan Check")=0,OR(IFERROR(AND(ISNUMBER($C2),PlanCheck_AsAt>=$C2+1),FALSE)))',
    '=AND(N("Plan Check")=0,OR(IFERROR(AND(ISNUMBER($C3),PlanCheck_AsAt>=EOMONTH($C3,0)+1),FALSE)))',
  ]);
});

test("a rule for a date in words holds the words and the date, and falls silent when they change", () => {
  const [rule] = rulesOf({
    rows: [
      ["Action", "Lead", "Due"],
      ["Train staff", "KD", 'June 2024 ("final")'],
    ],
  }).filter(({ rag }) => rag === "red");
  expect(rule?.formula).toBe(
    '=AND(N("Plan Check")=0,OR(IFERROR(AND($C2="June 2024 (""final"")",PlanCheck_AsAt>=45474),FALSE)))',
  );
});

test("words stand beside the colour, behind the text or the date that the cell shows", () => {
  const rules = rulesOf({
    rows: [
      ["Action", "Lead", "Due"],
      ["Train staff", "KD", 45473],
      ["Tell staff", "HP", "June 2024"],
    ],
    formats: { C2: "dd/mm/yyyy" },
  });
  const formats = rules.filter((rule) => rule.rag === "red").map((rule) => rule.numberFormat);
  expect(formats).toEqual([
    'dd/mm/yyyy" · Red";-dd/mm/yyyy" · Red";dd/mm/yyyy" · Red";@" · Red"',
    'General" · Red";-General" · Red";General" · Red";@" · Red"',
  ]);
});

test("a cell that can't take words takes no colour: an empty rating, and a very long text", () => {
  const long = `${"The whole story of how it came to this. ".repeat(8)}June 2024`;
  const rules = rulesOf({
    rows: [
      ["Action", "Lead", "Timescale", "RAG"],
      ["Train staff", "KD", "June 2024", ""],
      ["Tell staff", "HP", long, "A"],
    ],
  });
  const cells = new Set(rules.map(({ area }) => shortAddress({ row: area.top, column: area.left })));
  expect(cells).toEqual(new Set(["C2", "D3"]));
});

test("no two rules cover one cell in two ways: dates and months in turn are judged each in its own", () => {
  const rules = rulesOf({
    rows: [
      ["Action", "Lead", "Due"],
      ["Train staff", "KD", 45444],
      ["Tell staff", "HP", 45444],
      ["Ask staff", "HP", 45444],
    ],
    formats: { C2: "mmm-yy", C3: "dd/mm/yyyy", C4: "mmm-yy" },
  });
  expect(rules.every(({ area }) => area.top === area.bottom)).toBe(true);
});

test("no formula is longer than Excel takes, however many rows there are", () => {
  const rows = Array.from({ length: 400 }, (_, index) => [
    `Action number ${String(index)} of many`,
    "KD",
    `Phase ${String(index)} of the whole programme: June 2024`,
    "A long story about what has happened. ".repeat(5) + String(index),
  ]);
  const rules = rulesOf({ rows: [["Action", "Lead", "Timescale", "Progress"], ...rows] });
  expect(Math.max(...rules.map((rule) => rule.formula.length))).toBeLessThan(8192);
  expect(rules.length).toBeGreaterThan(8);
});

test("a rule on empty cells names its action, so that no other row is coloured", () => {
  const rules = rulesOf({
    rows: [
      ["Action", "Lead", "Due", "Progress", "RAG"],
      ["Train staff", "KD", "", "", "A"],
      [],
      ["Tell staff", "KD", "May 2024", "", "G"],
    ],
  });
  const onEmpty = rules
    .flatMap((rule) => rule.formula.split("IFERROR("))
    .filter((part) => part.includes('$C2=""'));
  expect(onEmpty.length).toBeGreaterThan(0);
  expect(onEmpty.every((part) => part.includes('$A2="Train staff"'))).toBe(true);
});
