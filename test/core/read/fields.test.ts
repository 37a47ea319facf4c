import { reportOf } from "../../support/plan-of";

const only = (cells: Parameters<typeof reportOf>[0][number]) => {
  const [action] = reportOf([cells]).plan.actions;
  if (!action) throw new Error("No action was read.");
  return action;
};

test.each([
  ["R", "red"],
  ["a", "amber"],
  ["Green", "green"],
  ["BLUE", "blue"],
  ["Amber - slipping", "amber"],
])("the rating %j is %s", (text, rag) => {
  expect(only({ rag: text }).rag).toMatchObject({ kind: "read", value: rag });
});

test.each([["Red/Amber"], ["A bit late"], ["See note"]])("the rating %j is not guessed", (text) => {
  expect(only({ rag: text }).rag).toMatchObject({ kind: "unclear", text });
});

test.each([
  ["Completed", "complete", true],
  ["On track and ongoing", "on_track", true],
  ["In place. Every case is audited.", "in_place", true],
  ["Not yet started", "not_started", true],
  ["Not complete", "in_progress", true],
  ["Delayed – recruitment", "off_track", true],
  ["Plan in place to be completed in May", "in_progress", false],
  ["Meeting set up for May", "planned", false],
  ["Survey sent. Results to be reported in June.", "in_progress", false],
])("the update %j says %s (sure: %s)", (progress, status, sure) => {
  expect(only({ progress }).progress).toMatchObject({ kind: "read", sure, value: { status } });
});

test.each([
  [
    "80% of cases",
    { kind: "target", comparator: ">=", value: 80, unit: "%", direction: "up", measure: "cases" },
  ],
  ["below 5% re-referrals", { kind: "target", comparator: "<", value: 5, direction: "down" }],
  ["Staff feel supported", { kind: "qualitative", value: null, measure: "Staff feel supported" }],
  ["N/A", { kind: "none" }],
])("the target %j is read", (target, measure) => {
  expect(only({ target }).measures).toMatchObject({ kind: "read", value: [measure] });
});

test("an Excel number is no date without a date's format", () => {
  expect(only({ due: 43951 }).timescale).toMatchObject({
    kind: "read",
    value: { kind: "invalid", due: null },
    because: "It is the number by which Excel holds 30 Apr 2020, and not shown as a date.",
  });
});
