import { blankPlan, checkWorkbook, type CellValue } from "../../../src/core";
import { TODAY } from "../../support/plan-of";
import { workbookOf } from "../../support/workbook-of";

const TEXTS = blankPlan().rows.map(({ cells }) =>
  cells.map((cell): CellValue => (cell?.content.kind === "label" ? cell.content.text : "")),
);

const DAY_FORMAT = "dd mmm yyyy";

/** The template with these actions written below its headings. */
const filledWith = (...actions: readonly (readonly CellValue[])[]) =>
  checkWorkbook(
    workbookOf({
      name: "Action plan",
      rows: [...TEXTS, ...actions],
      formats: { H5: DAY_FORMAT, I5: DAY_FORMAT, H6: DAY_FORMAT, I6: DAY_FORMAT },
    }),
    TODAY,
  );

test("as it comes it is a plan without actions, and nothing is wrong with it", () => {
  expect(filledWith()).toMatchObject({
    plan: { title: "Action plan", actions: [], themes: [] },
    findings: [],
    notChecked: [],
  });
});

test("every one of its columns is surely read for what its heading says, and nothing above it is taken for a theme", () => {
  const report = filledWith(
    [
      "1",
      "Care leavers",
      "Publish the offer to care leavers",
      "Young people know it",
      "Young people who know the offer",
      "90%",
      "Head of Care",
      45383,
      45473,
      "The draft is with the forum",
      "In progress",
      "Amber",
    ],
    [
      "2",
      "Care leavers",
      "Train all personal advisers",
      "Advisers are confident",
      "Advisers trained",
      "100%",
      "Head of Care",
      45383,
      45535,
      "",
      "Not started",
      "Grey",
    ],
  );
  expect(report?.tables[0]?.columns.map(({ fields }) => fields)).toEqual(
    [
      "ref",
      "theme",
      "action",
      "outcome",
      "measure",
      "target",
      "lead",
      "start",
      "due",
      "progress",
      "status",
      "rag",
    ].map((field) => [field]),
  );
  expect(report?.tables[0]?.columns.filter(({ sure }) => !sure)).toEqual([]);
  expect(report?.plan.actions).toHaveLength(2);
  expect(report?.plan.themes.map(({ title }) => title)).toEqual(["Care leavers"]);
  expect(report?.findings).toEqual([]);
});

test("every word of its lists is read for what it says", () => {
  const { entries } = blankPlan();
  const [statuses = [], ratings = []] = entries.flatMap((entry) =>
    entry.kind === "one-of" ? [entry.words] : [],
  );
  const actions = statuses.map((status, index) => [
    "",
    "",
    `Do thing number ${String(index)}`,
    "",
    "",
    "",
    "KD",
    "",
    45999,
    "",
    status,
    ratings[index] ?? "",
  ]);
  const read = filledWith(...actions)?.plan.actions ?? [];
  expect(read.map(({ progress }) => progress.kind === "read" && progress.value.status)).toEqual([
    "not_started",
    "in_progress",
    "on_track",
    "at_risk",
    "off_track",
    "complete",
    "paused",
    "cancelled",
  ]);
  expect(read.slice(0, 5).map(({ rag }) => rag.kind === "read" && rag.value)).toEqual([
    "red",
    "amber",
    "green",
    "blue",
    "grey",
  ]);
});
