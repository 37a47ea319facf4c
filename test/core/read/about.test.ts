import { check } from "../../support/check-sheets";

const TABLE = [
  ["Action", "Lead", "By when"],
  ["Train staff", "KD", "May 2025"],
];
const planBelow = (...rows: readonly (readonly string[])[]) => check({ rows: [...rows, ...TABLE] }).plan;

test.each([
  ["London Borough of Anytown", "London Borough of Anytown"],
  ["Anyshire County Council – Improvement Plan", "Anyshire County Council"],
  ["Upper Anytown Parish Council", "Upper Anytown Parish Council"],
  ["Anyshire Children’s Services: Improvement Plan 2024/25", "Anyshire"],
])("%j says whose plan it is", (title, organisation) => {
  expect(planBelow([title]).organisation).toMatchObject({ value: organisation, cell: { row: 0, column: 0 } });
});

test("a council that is only spoken of is not whose plan it is", () => {
  expect(planBelow(["It was agreed with the council."]).organisation).toEqual({ kind: "absent" });
});

test.each([
  ["Improvement Plan 2024/25", "2024-04-01", "2025-03-31"],
  ["Action Plan 2023 – 2026", "2023-04-01", "2026-03-31"],
  ["School Improvement Plan 2024-25", "2024-09-01", "2025-08-31"],
])("%j covers its years", (title, start, end) => {
  expect(planBelow([title]).period).toMatchObject({ value: { start, end } });
});

test("the version is the last of a table of versions, or what a title says", () => {
  expect(planBelow(["DRAFT VERSION 2"]).version).toMatchObject({ value: "DRAFT VERSION 2" });
  const { version } = planBelow(
    ["Version", "Change", "Date"],
    ["V0.1", "First draft", ""],
    ["V1.0", "Final", ""],
    [],
  );
  expect(version).toMatchObject({ value: "V1.0", cell: { row: 2 } });
});

test.each([
  ["(as at August 2024)", "2024-08-31"],
  ["Last updated: 6 January 2025", "2025-01-06"],
])("%j says of which day it speaks", (text, day) => {
  expect(planBelow(["Anytown plan"], [text]).asAtStated).toMatchObject({ value: day, cell: { row: 1 } });
});

test("a heading may say of which day the progress is", () => {
  const { plan } = check({
    rows: [
      ["Action", "Lead", "Progress at March 2024"],
      ["Train staff", "KD", "Begun"],
    ],
  });
  expect(plan.asAtStated).toMatchObject({ value: "2024-03-31", cell: { row: 0, column: 2 } });
});

test("what the plan explains is its glossary: lines, several in one line, and tables", () => {
  const { plan } = check({
    rows: [
      ["CLA = Children looked after"],
      ["IRO = Reviewing officer SAP – Safeguarding plan"],
      ...TABLE,
      ["Glossary of terms"],
      ["MASH", "Multi-agency hub"],
      ["Mosaic", "Our case system"],
    ],
  });
  expect(plan.glossary.map(({ term, meaning }) => [term, meaning])).toEqual([
    ["CLA", "Children looked after"],
    ["IRO", "Reviewing officer"],
    ["SAP", "Safeguarding plan"],
    ["MASH", "Multi-agency hub"],
    ["Mosaic", "Our case system"],
  ]);
});

test("the title is what speaks of a plan, not the council’s name or “Appendix 1”", () => {
  expect(planBelow(["APPENDIX 1"], ["Anytown Town Council"], ["Youth Action Plan"]).title).toBe(
    "Youth Action Plan",
  );
});
