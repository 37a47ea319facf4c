import { RULES_ABOUT } from "../../../src/core";
import { groupFindings } from "../../../src/taskpane/words/finding-groups";
import { countRatings, groupRatings } from "../../../src/taskpane/words/rating-groups";
import { tellReadings } from "../../../src/taskpane/words/readings-told";
import { tablesRead } from "../../../src/taskpane/words/tables-read";
import { reportOf } from "../report-of";

test("findings of one rule stand together, in the order of the report, with the rule's own words", () => {
  const rules = RULES_ABOUT.slice(0, 2).reverse();
  const ids = rules.map((rule) => rule.id);
  const groups = groupFindings(reportOf({ findings: [...ids, ...ids].map((rule) => ({ rule })) }));
  expect(groups).toMatchObject(rules.map(({ title, why }) => ({ title, why, items: { length: 2 } })));
});

test("a finding is named by its reference, or else by its row", () => {
  const [group] = groupFindings(reportOf({ findings: [{ ref: "3.2" }, { ref: "", row: 17 }] }));
  expect(group?.items.map((item) => item.name)).toEqual(["3.2", "Row 17"]);
});

test("the sheet is told only where the plan stands on several", () => {
  const where = (sheets: readonly string[]) =>
    groupFindings(reportOf({ sheets, findings: [{}] }))[0]?.items[0]?.where;
  expect(where(["Plan"])).toBe("F2");
  expect(where(["Plan", "Priority 2"])).toBe("Plan, F2");
});

test("ratings stand together worst first, each with its reason and the cell that it follows", () => {
  const report = reportOf({ ratings: ["green", "red", "green"] });
  expect(groupRatings(report).map(({ rag, items }) => [rag, items.length])).toEqual([
    ["red", 1],
    ["green", 2],
  ]);
  expect(groupRatings(report)[0]?.items[0]).toMatchObject({
    name: "1.2",
    sentence: "Why it is red.",
    where: "F3",
  });
  expect(countRatings(report)).toEqual({ red: 1, amber: 0, green: 2, blue: 0, grey: 0 });
});

test("readings stand together by field, the doubtful apart, each named by its action and with its own key", () => {
  const cell = { sheet: "Plan", row: 1, column: 5 };
  const report = reportOf({ timescale: { kind: "unclear", text: "Whenever", cell } });
  const [action] = report.plan.actions;
  if (!action) throw new Error("The report has no action.");
  const late = { kind: "unclear", text: "Too late", cell } as const;
  const actions = [action, { ...action, row: 3, ref: { kind: "absent" } as const, timescale: late }];
  const { unsure, sure } = tellReadings({ ...report, plan: { ...report.plan, actions } });
  expect(sure).toEqual([]);
  expect(unsure).toMatchObject([
    { title: "Timescales", items: [{ name: "1.1" }, { name: "Row 3", where: "F2" }] },
  ]);
  expect(new Set(unsure[0]?.items.map(({ key }) => key)).size).toBe(2);
});

test("tables that were read alike are told of once", () => {
  expect(tablesRead(reportOf({ sheets: ["Priority 1", "Priority 2"] }).tables)).toEqual([
    {
      places: ["Priority 1, A1:F9", "Priority 2, A1:F9"],
      read: ["“Ref” as reference", "“Action”", "“Lead & Timescale” as lead and timescale"],
      notRead: [],
    },
  ]);
});

test("columns that were read and those that were not needed are told apart", () => {
  const [table] = reportOf().tables;
  if (!table) throw new Error("no table");
  const column = { column: "C", because: "", fields: [], sure: true, samples: [], answered: false };
  const columns = [
    { ...column, heading: "By", fields: ["due" as const], sure: false },
    { ...column, heading: "Notes" },
    { ...column, heading: "" },
  ];
  expect(tablesRead([{ ...table, columns }])[0]).toMatchObject({
    read: ["“By” as due date"],
    notRead: ["“Notes”"],
  });
});
