import { headlineOf } from "../../../src/taskpane/words/headline";
import { reportOf } from "../report-of";

const said = (parts: Parameters<typeof reportOf>[0]): string => {
  const { size, verdict, more } = headlineOf(reportOf(parts));
  return [size, verdict, more].filter(Boolean).join(" ");
};

test("errors come first, then what else there is", () => {
  const findings = [
    { severity: "error" as const, row: 2 },
    { severity: "error" as const, row: 3 },
    { severity: "warning" as const, row: 4 },
    { severity: "advice" as const, row: 5 },
  ];
  expect(said({ findings })).toBe(
    "3 actions in 2 areas. 2 need attention before the board. 1 more should be put right. There is advice on 1 more.",
  );
});

test("an action with two findings is one that needs attention", () => {
  const findings = [{ row: 2 }, { row: 2 }, { row: 2, severity: "warning" as const }];
  expect(said({ findings, areas: 1 })).toBe("3 actions in 1 area. 1 needs attention before the board.");
});

test("the same row on another sheet is another action", () => {
  const findings = [
    { row: 2, sheet: "A" },
    { row: 2, sheet: "B" },
  ];
  expect(said({ findings })).toContain("2 need attention");
});

test("warnings alone are not urgent", () => {
  expect(said({ findings: [{ severity: "warning" }] })).toContain(
    "Nothing is urgent. 1 should be put right.",
  );
});

test("a plan in order is told so, and no more than was looked at", () => {
  expect(said({})).toBe(
    "3 actions in 2 areas. Nothing needs attention. Every check that Plan Check makes was passed.",
  );
  expect(said({ notChecked: ["Sheet “Notes”: no table."] })).toBe(
    "3 actions in 2 areas. Nothing needs attention. All that could be checked is in order. Below you see what could not.",
  );
});

test("large figures, no areas, and no actions at all", () => {
  const ratings = Array.from({ length: 2000 }, () => "green" as const);
  expect(said({ ratings, areas: 0 })).toContain("2,000 actions.");
  expect(said({ ratings: [] })).toContain("The plan has no actions yet.");
});
