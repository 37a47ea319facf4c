import { checkWorkbook } from "../../../src/core/check-workbook";
import { reportOf, TODAY } from "../../support/plan-of";
import { workbookOf } from "../../support/workbook-of";

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

const timescaleOf = (headings: readonly string[], texts: readonly string[]) =>
  checkWorkbook(
    workbookOf({
      rows: [
        ["Ref", "Action", ...headings],
        ["1", "Publish the guide for carers", ...texts],
      ],
    }),
    TODAY,
  )?.plan.actions[0]?.timescale;

test.each([
  [
    "a start and an end",
    ["3 June 2024", "Sept 2024"],
    { kind: "range", start: "2024-06-03", due: "2024-09-30" },
  ],
  [
    "a month to start in",
    ["June 2024", "Sept 2024"],
    { kind: "range", start: "2024-06-01", due: "2024-09-30" },
  ],
  ["a start and no end", ["June 2024", ""], { kind: "ongoing", start: "2024-06-01", due: null }],
  ["what goes on", ["June 2024", "Ongoing"], { kind: "ongoing", start: "2024-06-01" }],
  ["an end alone", ["", "Sept 2024"], { kind: "date", start: null, due: "2024-09-30" }],
  ["an end before its start", ["Sept 2024", "June 2024"], { kind: "invalid", due: null }],
  ["a status at the end", ["June 2024", "Complete"], { kind: "status", start: null }],
])("columns for start and end give %s", (_, texts, value) => {
  expect(timescaleOf(["Start date", "End date"], texts)).toMatchObject({ kind: "read", value });
});

test("where a date was not revised, the original one holds", () => {
  const headings = ["Original due date", "Revised due date"];
  expect(timescaleOf(headings, ["June 2024", ""])).toMatchObject({ value: { due: "2024-06-30" } });
  expect(timescaleOf(headings, ["June 2024", "July 2024"])).toMatchObject({ value: { due: "2024-07-31" } });
});

test("where no cell has a year, those in the title and the headings tell which is meant", () => {
  const rows = [
    ["Carers’ action plan 2011"],
    ["Ref", "Action", "By when"],
    ["1", "Publish the guide for carers", "Mid May"],
  ];
  const report = checkWorkbook(workbookOf({ rows }), TODAY);
  expect(report?.plan.actions[0]?.timescale).toMatchObject({ value: { due: "2011-05-15" }, sure: false });
});

describe("a source that shares its column with the update", () => {
  const sourceOf = (text: string) => {
    const rows = [
      ["Action", "Lead", "Source/update"],
      ["Train all staff", "Head of Care", text],
    ];
    return checkWorkbook(workbookOf({ rows }), TODAY)?.plan.actions[0]?.source;
  };

  test.each([
    ["SDP – In progress", "SDP"],
    ["CYPP", "CYPP"],
    ["New", "New"],
  ])("%j comes from %j", (text, value) => {
    expect(sourceOf(text)).toMatchObject({ kind: "read", value });
  });

  test.each([["In place"], ["Letters were sent to all schools."]])("%j names no source", (text) => {
    expect(sourceOf(text)?.kind).toBe("blank");
  });
});
