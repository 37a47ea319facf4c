import { check } from "../../support/check-sheets";

const HEADINGS = ["Objective", "Key actions", "By when", "Outcome", "By whom", "Progress"];
const actionsOf = (rows: readonly (readonly (string | number)[])[]) => check({ rows }).plan.actions;

test("a row that was pasted line by line is one action, with its words put together", () => {
  const actions = actionsOf([
    HEADINGS,
    ["1. Health", "Train the staff of", "31 Aug", "Staff know what", "Kim", "On track. The"],
    ["", "all four homes", "2024", "they may give", "Dale", "Nurse has begun"],
    ["", "in giving medicine", "", "and to whom", "", ""],
    HEADINGS,
    ["", "Find a nurse", "May 2024", "There is one", "Head of Commissionin", "Done"],
    ["", "", "", "in each home", "g", ""],
  ]);
  expect(actions).toHaveLength(2);
  expect(actions[0]).toMatchObject({
    row: 2,
    action: { value: "Train the staff of all four homes in giving medicine", sure: false },
    timescale: { value: { due: "2024-08-31" }, sure: false },
    leads: { value: [{ name: "Kim Dale" }], sure: false },
  });
  expect(actions[1]?.leads).toMatchObject({ value: [{ name: "Head of Commissioning" }] });
});

test("a row cut by a page break is one action, and the page's end may be just a blank row", () => {
  const actions = actionsOf([
    HEADINGS,
    ["1. Health", "Write to every home about", "May 2024", "They know", "Kim Dale", "Begun"],
    [],
    ["", "", "", "", "", "and answers have come from most."],
    HEADINGS,
    ["2. Homes", "Mend the roof of", "June 2024", "It is dry", "Sam Reed", ""],
    HEADINGS,
    ["", "Anytown House", "", "", "", ""],
  ]);
  expect(actions.map(({ row, action }) => [row, action.kind === "read" ? action.value : ""])).toEqual([
    [2, "Write to every home about"],
    [6, "Mend the roof of Anytown House"],
  ]);
  expect(actions[0]?.progress).toMatchObject({ text: "Begun and answers have come from most.", sure: false });
});

test("an objective that goes on beside the next action is one theme", () => {
  const { plan } = check({
    rows: [
      HEADINGS,
      ["1. Children are well matched to the place", "Train staff", "May 2024", "", "Kim Dale", ""],
      ["where they live and are happy there.", "Find homes", "June 2024", "", "Sam Reed", ""],
      HEADINGS,
      ["1. Children are well matched to the place", "Mend homes", "June 2024", "", "Sam Reed", ""],
    ],
  });
  expect(plan.themes.map(({ number, title }) => [number, title])).toEqual([
    ["1", "Children are well matched to the place where they live and are happy there."],
  ]);
  expect(plan.actions.map(({ theme }) => theme?.number)).toEqual(["1", "1", "1"]);
});

test("merged cells that were lost in copying count for the lines below, and are not sure", () => {
  const headings = ["Ref", "Improvement", "Target", "Lead & timescale", "Progress", "RAG"];
  const { plan } = check({
    rows: [
      headings,
      ["1.1", "Train staff", "80%", "Head of Care May 2024", "Begun", "A"],
      ["", "", "90%", "Head of Care Oct 2024", "", ""],
      headings,
      ["1.2", "Find homes", "12", "Head of Homes May 2024", "Done", "G"],
    ],
  });
  expect(plan.actions[1]).toMatchObject({
    ref: { value: "1.1", carried: true },
    rag: { value: "amber", carried: true, sure: false, cell: { row: 1, column: 5 } },
    timescale: { value: { due: "2024-10-31" }, sure: true },
  });
});

test("who and when that are printed again on the next page count once", () => {
  const [action] = actionsOf([
    HEADINGS,
    ["1. Health", "Tell each family about the", "31 Dec 2024", "They know", "Kim Dale", ""],
    HEADINGS,
    ["", "help that they can have", "31 Dec 2024", "what to ask for", "Kim Dale", ""],
    ["2. Homes", "Mend homes", "June 2024", "", "Sam Reed", ""],
  ]);
  expect(action).toMatchObject({
    leads: { value: [{ name: "Kim Dale" }] },
    timescale: { value: { kind: "date", due: "2024-12-31" } },
  });
});

test("a plan kept in Excel may begin its actions with small letters, and a page title is no theme", () => {
  const { plan } = check({
    rows: [
      ["Anytown Improvement Plan"],
      ["Action", "Lead", "By when"],
      ["train staff", "KD", "May 2025"],
      ["find homes", "HP", "May 2025"],
      ["Anytown Improvement Plan"],
      ["Action", "Lead", "By when"],
      ["mend homes", "HP", "May 2025"],
    ],
  });
  expect(plan.actions.map(({ row }) => row)).toEqual([3, 4, 7]);
  expect(plan.themes).toEqual([]);
});

test("references of which only the theme's number is left are numbered, and are not sure", () => {
  const headings = ["Ref", "Action", "Lead", "By when"];
  const { plan } = check({
    rows: [
      ["Theme 1: Health"],
      headings,
      ["1.1", "Train staff", "KD", "May 2025"],
      ["Theme 2: Homes"],
      headings,
      ["2.", "Find homes", "HP", "May 2025"],
      ["2.", "Mend homes", "HP", "May 2025"],
    ],
  });
  expect(plan.actions.map(({ ref }) => ref)).toMatchObject([
    { value: "1.1", sure: true },
    { value: "2.1", sure: false, text: "2." },
    { value: "2.2", sure: false, text: "2." },
  ]);
});
