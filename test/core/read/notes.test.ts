import { check } from "../../support/check-sheets";

const HEADINGS = ["Ref", "Action", "Lead", "Cost"];

test("hidden rows are read, and that is said", () => {
  const report = check({
    rows: [
      HEADINGS,
      ["1", "Train staff", "KD", ""],
      ["2", "Find homes", "HP", ""],
      ["3", "Mend homes", "HP", ""],
    ],
    hiddenRows: [1, 2],
  });
  expect(report.plan.actions).toHaveLength(3);
  expect(report.notes).toEqual(["Sheet “Plan”, rows 2–3: hidden or filtered out, and read all the same."]);
});

test("totals, and rows of bullets alone, are no actions, and that is said", () => {
  const report = check({
    rows: [HEADINGS, ["1", "Train staff", "KD", 100], ["", "•", "·", ""], ["", "Total", "", 100]],
  });
  expect(report.plan.actions).toHaveLength(1);
  expect(report.notChecked).toEqual(
    expect.arrayContaining([
      "Sheet “Plan”, row 3: only bullets or dashes, so no action.",
      "Sheet “Plan”, row 4: a total, so no action.",
    ]),
  );
});

test.each(["?", "TBC", "xxx", "?Carers", "[Insert action]"])("%j keeps the place of an action", (text) => {
  const report = check({ rows: [HEADINGS, ["1", "Train staff", "KD", ""], ["2", text, "HP", ""]] });
  expect(report.plan.actions[1]?.action.kind).not.toBe("read");
  expect(report.notes).toEqual(["Sheet “Plan”, row 3: only a placeholder stands where the action belongs."]);
});

test("columns that are none of ours are kept under their heading", () => {
  const { plan } = check({ rows: [HEADINGS, ["1", "Train staff", "KD", "£500"]] });
  expect(plan.actions[0]?.other).toEqual([
    { heading: "Cost", text: "£500", cell: { sheet: "Plan", row: 1, column: 3 } },
  ]);
});

test("the date of the beginning is kept beside the revised one", () => {
  const { plan } = check({
    rows: [
      ["Action", "Lead", "Original date", "Revised date"],
      ["Train staff", "KD", "March 2024", "June 2024"],
      ["Find homes", "KD", "March 2024", ""],
    ],
  });
  expect(plan.actions).toMatchObject([
    { timescale: { value: { due: "2024-06-30" } }, dueOriginal: { value: { due: "2024-03-31" } } },
    { timescale: { value: { due: "2024-03-31" }, cell: { column: 2 } } },
  ]);
});

test("a date that is struck through gives way to the one that replaced it", () => {
  const { plan } = check({
    rows: [
      ["Action", "Lead", "Target date", "Revised date"],
      ["Train staff", "KD", "March 2024", "June 2024"],
      ["Find homes", "KD", "March 2024", ""],
    ],
    struck: ["C3", "D2"],
  });
  expect(plan.actions).toMatchObject([
    { timescale: { value: { due: "2024-03-31" }, sure: true, cell: { column: 2 } } },
    { timescale: { value: { due: "2024-03-31" }, sure: false, because: "The text is struck through." } },
  ]);
});
