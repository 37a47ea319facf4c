import { asAtOf, startState, type PaneState } from "../../../src/taskpane/state/pane-state";
import { reduce, type PaneEvent } from "../../../src/taskpane/state/reducer";
import { dayOf, reportOf, TODAY } from "../report-of";

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, startState("check"));
const BEGAN: PaneEvent = { type: "act-began", act: "check", step: "Reading" };
const CHECKED: PaneEvent = { type: "checked", result: { kind: "plan", report: reportOf() } };
const TYPING = { kind: "cell-being-edited" } as const;

test("an act is under way until it is answered", () => {
  expect(after(BEGAN).work).toEqual({ act: "check", step: "Reading" });
  expect(after(BEGAN, { type: "step-told", step: "Checking" }).work?.step).toBe("Checking");
  expect(after(BEGAN, CHECKED)).toMatchObject({ work: null, results: 1, check: { kind: "plan" } });
});

test("a refusal keeps the earlier result, and the next try clears the refusal", () => {
  const stopped = after(BEGAN, CHECKED, BEGAN, { type: "act-refused", act: "check", problem: TYPING });
  expect(stopped).toMatchObject({ work: null, check: { kind: "plan" }, problem: { problem: TYPING } });
  expect(reduce(stopped, BEGAN).problem).toBeNull();
});

test("a new result takes the place of the old one whole", () => {
  const old: PaneEvent = { type: "checked", result: { kind: "plan", report: reportOf({ findings: [{}] }) } };
  const visited: PaneEvent = { type: "visit-began", key: "some cell" };
  expect(after(BEGAN, old, visited, BEGAN, CHECKED)).toMatchObject({
    check: { kind: "plan", report: { findings: [] } },
    visit: null,
  });
});

test("a result is announced only in the view that it belongs to", () => {
  expect(after(BEGAN, { type: "view-chosen", view: "rate" }, CHECKED).results).toBe(0);
});

test("rating brings a check as at the same day up to date, and leaves one for another day", () => {
  const rated = (asAt: string): PaneEvent => ({
    type: "rag-done",
    result: { kind: "applied", report: reportOf({ asAt, ratings: ["blue"] }), asAt: { kind: "today" } },
  });
  const ratingsOf = (state: PaneState) =>
    state.check?.kind === "plan" ? state.check.report.ratings.length : undefined;
  expect(ratingsOf(after(BEGAN, CHECKED, rated(TODAY)))).toBe(1);
  expect(ratingsOf(after(BEGAN, CHECKED, rated("2020-04-30")))).toBe(3);
  expect(after(rated(TODAY)).check).toBeNull();
});

test("an answer for a cell that the officer has left is of no use", () => {
  const state = after(
    { type: "visit-began", key: "first" },
    { type: "visit-began", key: "second" },
    { type: "visit-ended", key: "first", problem: { kind: "gone" } },
  );
  expect(state.visit).toEqual({ key: "second", isUnderWay: true, problem: null });
});

test("the as-at day is today's until one is chosen, and none while the year is being typed", () => {
  expect(asAtOf(startState("check"), TODAY)).toBe(TODAY);
  expect(asAtOf(after({ type: "day-chosen", text: "2020-04-30" }), TODAY)).toBe(dayOf("2020-04-30"));
  expect(asAtOf(after({ type: "day-chosen", text: "0020-04-30" }), TODAY)).toBeUndefined();
  expect(asAtOf(after({ type: "day-chosen", text: "" }), TODAY)).toBeUndefined();
});
