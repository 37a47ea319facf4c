import { explainReadings } from "../../../src/core";
import { reportOf, type ActionOf } from "../../support/plan-of";

/** What is told of a plan of these actions under a title, unsure readings with a "?" in front. */
function told(title: string, ...actions: readonly ActionOf[]): readonly string[] {
  const group = explainReadings(reportOf(actions).plan.actions).find((each) => each.title === title);
  return (group?.explanations ?? []).map(({ sure, sentence }) => `${sure ? "" : "? "}${sentence}`);
}

test("a date is told with the convention that it was read by, once", () => {
  expect(told("Timescales", { due: "Apr 2020" })).toEqual([
    "“Apr 2020” is read as 30 Apr 2020: a month means its last day.",
  ]);
});

test("a reading that is not sure says why", () => {
  expect(told("Timescales", { due: "2014" }, { due: "Mar 2014" })[0]).toBe(
    "? “2014” is read as 31 Dec 2014. “2014” alone is taken to end on 31 December.",
  );
});

test("what was not understood is told, too", () => {
  expect(told("Timescales", { due: "when the moon is full" })).toEqual([
    "? “when the moon is full” was not understood.",
  ]);
});

test("a misspelling that was mended is told with all that was read", () => {
  expect(told("Leads", { lead: "Clir Field; Head of Care" })).toEqual([
    "? “Clir Field; Head of Care” is read as Cllr Field (lead, a councillor); Head of Care (lead, a role). “Clir” is taken for a misspelling of “Cllr”.",
  ]);
});

test("a day that does not exist is to be looked at", () => {
  expect(told("Timescales", { due: "31 June 2024" })).toEqual(["? There is no such day as “31 June 2024”."]);
});

test("a cell that means just what it says, or that nobody filled in, is not told of", () => {
  expect(told("Timescales", { due: "30 Apr 2020" }, { due: "" })).toEqual([]);
  expect(told("Actions", { action: "Train all staff" })).toEqual([]);
});

test("leads are told with their parts and kinds", () => {
  expect(told("Leads", { lead: "Head of Care, supported by the Fostering Team" })).toEqual([
    "“Head of Care, supported by the Fostering Team” is read as Head of Care (lead, a role); Fostering Team (support, a team).",
  ]);
});

test("progress is told with the entry that decided", () => {
  expect(told("Progress", { progress: "Jan 2024: Not started. Mar 2024: 40% complete." })).toEqual([
    "“Jan 2024: Not started. Mar 2024: 40% complete.” is read as in progress, 40% done. The entry of Mar 2024 counts.",
  ]);
});

test("an entry that is still to come does not count", () => {
  expect(told("Progress", { progress: "Mar 2024: On track. Sep 2024: Completed." })).toEqual([
    "“Mar 2024: On track. Sep 2024: Completed.” is read as on track. The entry of Mar 2024 counts.",
  ]);
});

test("what means just what it says is not told, however it is written", () => {
  const plain = { due: "30 Apr 2024", lead: "Head of Care", progress: "On track.", target: "100%" };
  const { actions } = reportOf([plain, { ...plain, progress: "Completed", target: "N/A" }]).plan;
  expect(explainReadings(actions)).toEqual([]);
});

test("what several cells say together is quoted from each", () => {
  const [first] = told("Targets and measures", {
    target: "90% of visits in time",
    progress: "70% of visits in time",
  });
  expect(first).toBe(
    "“90% of visits in time” in C2 and “70% of visits in time” in D2 are read as target at least 90%; actual 70%.",
  );
});

test("what names nobody is told with its reason, and not as if it were not understood", () => {
  expect(told("Leads", { lead: "Vacant" })).toEqual(["? “Vacant” stands there. The post is vacant."]);
});

test.each([
  ["More than 50 families", "target more than 50 families"],
  ["Fewer than 5 complaints", "target less than 5 complaints"],
  ["80-85%", "target between 80% and 85%"],
  ["£50k saving", "target at least £50,000"],
  ["10 new carers per year", "target at least 10 carers each year"],
  ["Improve by 2 percentage points", "target up by 2 percentage points"],
  ["Baseline 7 in April 2023", "starting point 7 on 30 Apr 2023"],
  ["Staff feel safe\nChildren feel heard", "2 aims in words"],
])("a target is told by all that it says: %s", (target, shown) => {
  expect(told("Targets and measures", { target })[0]).toContain(shown);
});

test.each([
  ["1.1 Delayed", "off track"],
  ["Overdue since May", "overdue"],
  ["On hold until May", "paused"],
  ["Deferred to 2025", "put off"],
  ["No longer required here", "cancelled"],
  ["Will be completed by June", "planned"],
  ["Partially complete, two to do", "complete in part"],
  ["In place and embedded", "in place (done, and continuing)"],
])("a status is told in words: %s", (progress, shown) => {
  expect(told("Progress", { progress })[0]).toContain(`is read as ${shown}`);
});

test.each([
  ["90% by March 2025, from a baseline of 60%", "target at least 90% by 31 Mar 2025; starting point 60%"],
  ["No more than 1,200 cases", "target at most 1,200 cases"],
  ["Improved attendance", "an aim in words"],
])("a target is told in words: %s", (target, shown) => {
  expect(told("Targets and measures", { target })[0]).toContain(`is read as ${shown}.`);
});

test("each explanation leads to the cell that it speaks of, and a long cell is cut at a word", () => {
  const long = `Letters are drafted ${"and sent to all schools ".repeat(20)}`;
  const report = reportOf([{ progress: "On track" }, { progress: long }]);
  const group = explainReadings(report.plan.actions).find(({ title }) => title === "Progress");
  const last = group?.explanations.at(-1);
  expect(last).toMatchObject({ action: 1, cell: { sheet: "Plan", row: 2 } });
  expect(last?.sentence).toMatch(/^“Letters are drafted and sent to all schools[a-z ]{1,60} …” is read as/);
});
