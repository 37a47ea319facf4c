import { summarise, type DrawnCell, type SheetDrawing } from "../../../src/core";
import { reportOf } from "../../support/plan-of";

function drawn(report: ReturnType<typeof reportOf>): SheetDrawing {
  const [drawing, ...more] = summarise(report);
  if (!drawing || more.length > 0) throw new Error("One sheet was expected.");
  return drawing;
}

const shown = (cell: DrawnCell | undefined): string => {
  if (!cell) return "";
  const { content } = cell;
  return content.kind === "text" || content.kind === "link"
    ? content.text
    : content.kind === "day"
      ? content.day
      : "?";
};

const REPORT = reportOf([
  { ref: "1", lead: "mw", due: "Dec 2024", progress: "On track" },
  { ref: "2", lead: "MW / KD", due: "March 2024", progress: "In progress" },
  { ref: "3", lead: "", due: "May 2024" },
  { ref: "4", lead: "MW", due: "April 2024", progress: "Completed" },
  { ref: "5", lead: "All Heads of Service", due: "Ongoing", progress: "Survey sent" },
]);

test("no lead comes first, then leads by name, then collectives; one lead in two cases is one", () => {
  const groups = drawn(REPORT)
    .rows.filter((row) => row.cells[0]?.style === "group")
    .map((row) => [shown(row.cells[0]), shown(row.cells[2])]);
  expect(groups).toEqual([
    ["No lead", "1 action: 1 not rated"],
    ["KD", "1 action: 1 red"],
    ["MW", "3 actions: 1 red, 1 green, 1 blue"],
    ["All Heads of Service", "1 action: 1 green"],
  ]);
});

test("an action with several leads stands under each, the most urgent first, and the sheet says so", () => {
  const rows = drawn(REPORT)
    .rows.filter((row) => row.cells[0]?.style === "body")
    .map((row) => [shown(row.cells[0]), shown(row.cells[1])]);
  expect(rows).toEqual([
    ["No lead", "3"],
    ["KD", "2"],
    ["MW", "2"],
    ["MW", "1"],
    ["MW", "4"],
    ["All Heads of Service", "5"],
  ]);
  expect(shown(drawn(REPORT).rows[2]?.cells[0])).toContain("6 rows stand for 5 actions");
});

test("each row says its rating in a letter and a word, why, and links to its row of the plan", () => {
  const row = drawn(REPORT).rows.find(
    (each) => shown(each.cells[0]) === "KD" && each.cells[0]?.style === "body",
  );
  expect(row?.cells.map(shown)).toEqual([
    "KD",
    "2",
    "Train all staff",
    "2024-03-31",
    "R Red",
    "Due 31 Mar 2024, 1 day ago, and not complete.",
    "",
    "Row 3 of Plan",
  ]);
  expect(row?.cells[4]?.style).toBe("rag-red");
  expect(row?.cells[7]?.content).toMatchObject({ kind: "link", to: { sheet: "Plan", row: 2, column: 1 } });
});

test("the first lines say what the sheet is, of when, and of what", () => {
  const [title, counts] = drawn(REPORT).rows;
  expect(shown(title?.cells[0])).toBe("Actions by lead: Plan");
  expect(shown(counts?.cells[0])).toBe(
    "As at 1 Apr 2024. 5 actions: 1 red, 0 amber, 2 green, 1 blue, 1 not rated.",
  );
});
