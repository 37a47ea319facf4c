import { check } from "../../support/check-sheets";

const HEADINGS = ["Action", "Lead", "Progress", "RAG"];
const RED = "#FF0000";
const AMBER = "#FFC000";
const GREEN = "#00B050";

test("a cell that says nothing is rated by its colour, and one that says something by that", () => {
  const { plan } = check({
    rows: [
      HEADINGS,
      ["Train staff", "KD", "Begun", ""],
      ["Find homes", "HP", "Begun", "G"],
      ["Mend homes", "HP", "", ""],
    ],
    fills: { D2: AMBER, D3: RED },
  });
  expect(plan.actions.map(({ rag }) => rag)).toMatchObject([
    {
      kind: "read",
      value: "amber",
      cell: { row: 1, column: 3 },
      because: "It says so by its colour, which is amber.",
    },
    { kind: "read", value: "green" },
    { kind: "blank" },
  ]);
});

test("a row that is coloured as a whole is not rated by that", () => {
  const { plan } = check({
    rows: [HEADINGS, ["Train staff", "KD", "Begun", ""]],
    fills: { A2: GREEN, B2: GREEN, C2: GREEN, D2: GREEN },
  });
  expect(plan.actions[0]?.rag.kind).toBe("blank");
});

test("the plan's own key says what its ratings stand for, above the table or on another sheet", () => {
  const key = [
    ["RAG", "B", "G", "A", "R"],
    ["Key", "Action completed", "On track", "Some delay", "Will not be met"],
  ];
  const table = [HEADINGS, ["Train staff", "KD", "Begun", "A"]];
  const above = check({ rows: [...key, [], ...table] });
  const elsewhere = check({ name: "About", rows: key }, { rows: table });
  for (const { plan } of [above, elsewhere]) {
    expect(plan.ragKey.map(({ letter, meaning, status }) => [letter, meaning, status])).toEqual([
      ["B", "Action completed", "complete"],
      ["G", "On track", "on_track"],
      ["A", "Some delay", "at_risk"],
      ["R", "Will not be met", "off_track"],
    ]);
    expect(plan.actions[0]).toMatchObject({
      ragMeans: "at_risk",
      rag: { value: "amber", because: "The plan’s key explains “A” as “Some delay”." },
    });
  }
});

test("where the key says that green is done, what is complete and green is right", () => {
  const rows = [
    HEADINGS,
    ["Train staff", "KD", "Completed", "Green"],
    ["Find homes", "HP", "Begun", "Amber"],
  ];
  const rulesIn = (...above: readonly (readonly string[])[]) =>
    check({ rows: [...above, ...rows] }).findings.map(({ rule }) => rule);
  expect(rulesIn()).toContain("complete-not-blue");
  expect(
    rulesIn(["Key"], ["Green", "Action complete"], ["Amber", "In progress"], ["Red", "Not started"], []),
  ).not.toContain("complete-not-blue");
});

test("a letter that only the key explains is rated by what the key says", () => {
  const { plan } = check({
    rows: [
      ["Key to ratings"],
      ["C", "Action complete"],
      ["P", "Progressing to plan"],
      ["D", "Delayed, will not be met in time"],
      [],
      HEADINGS,
      ["Train staff", "KD", "", "C"],
      ["Find homes", "HP", "", "P"],
      ["Mend homes", "HP", "", "D"],
    ],
  });
  expect(plan.actions.map(({ rag }) => (rag.kind === "read" ? rag.value : rag.kind))).toEqual([
    "blue",
    "green",
    "red",
  ]);
});
