import { check } from "../../support/check-sheets";

test("a time before what must be done governs the rows below, which have none of their own", () => {
  const report = check({
    rows: [
      ["Area for development", "Proposed action", "Lead"],
      ["Immediately: children have a plan that is kept", "Review all plans", "KD"],
      ["Within three months: each is seen every month", "Train all staff", "HP"],
      ["Families know whom to ask about help", "Write to families", "HP"],
    ],
  });
  expect(report.tables[0]?.columns[0]?.fields).toEqual(["objective", "timescale"]);
  expect(report.plan.actions.map(({ timescale }) => timescale)).toMatchObject([
    { kind: "read", value: { kind: "relative" }, cell: { row: 1, column: 0 } },
    { kind: "read", value: { kind: "relative" }, cell: { row: 2, column: 0 } },
    {
      kind: "read",
      value: { kind: "relative", relative: { amount: 3, unit: "month" } },
      sure: false,
      carried: true,
      cell: { row: 2, column: 0 },
      because: "The action has no time of its own; “Within three months” stands above it.",
    },
  ]);
});

test("a banner that is a time governs the rows that say none, and a date of their own counts first", () => {
  const { plan } = check({
    rows: [
      ["Ref", "Action", "Lead", "By when"],
      ["Within six months"],
      ["1", "Train staff", "KD", ""],
      ["2", "Find homes", "HP", "May 2025"],
    ],
    merges: [{ top: 1, left: 0, bottom: 1, right: 3 }],
  });
  expect(plan.actions).toMatchObject([
    { theme: { title: "Within six months" }, timescale: { value: { kind: "relative" }, cell: { row: 1 } } },
    { timescale: { value: { kind: "date", due: "2025-05-31" }, cell: { row: 3, column: 3 } } },
  ]);
});
