import { screen, waitFor, within } from "@testing-library/react";
import type { Checked } from "../../../src/app";
import type { Column, Report, Table } from "../../../src/core";
import type { Actions } from "../../../src/taskpane/actions";
import { checkedAs, granted, NO_PLAN, openPane, refused } from "../open-pane";
import { reportOf, TODAY } from "../report-of";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
/** A button that an answer may only bring. */
const found = (name: string | RegExp) => screen.findByRole("button", { name });

const LONG =
  "In place. Every case was audited by the quality manager, and the findings were shared with all teams.";

const PROGRESS: Column = {
  column: "G",
  heading: "Progress and\nevidence",
  fields: ["progress"],
  sure: false,
  because: "The heading speaks of “progress”.",
  samples: [LONG, "Complete", "Begun"],
  answered: false,
};

const KNOWN: Column = {
  column: "A",
  heading: "Action",
  fields: ["action"],
  sure: true,
  because: "The heading is “Action”.",
  samples: ["Do something."],
  answered: false,
};

function tableOf(columns: readonly Column[], more: Partial<Table> = {}): Table {
  return { sheet: "Plan", range: "A1:G9", headingRows: [1], nth: 0, leftOut: false, columns, ...more };
}

const reportWith = (...tables: readonly Table[]): Report => ({ ...reportOf({ findings: [{}] }), tables });

const ASKING = reportWith(tableOf([KNOWN, PROGRESS]));
const SURE = reportWith(
  tableOf([KNOWN, { ...PROGRESS, sure: true, answered: true, because: "You said so." }]),
);

/** The pane after a check that ended so. */
async function checked(report: Report, own: Partial<Actions> = {}) {
  const pane = openPane({ check: () => checkedAs(report), ...own });
  await pane.user.click(await found("Check plan"));
  return pane;
}

const question = () => screen.getByRole("region", { name: "Please look at 1 column" });

describe("a column that is not sure", () => {
  test("is asked about above the findings, with its heading, what it holds, what it was taken for and why", async () => {
    await checked(ASKING);
    const asked = within(question());
    const group = within(asked.getByRole("group", { name: "Progress and evidence column G" }));
    expect(group.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "In place. Every case was audited by the quality manager, and…",
      "Complete",
      "Begun",
    ]);
    expect(group.getByRole<HTMLSelectElement>("combobox", { name: "Taken for" }).value).toBe("progress");
    expect(group.getByText("The heading speaks of “progress”.")).toBeDefined();
    expect(asked.getAllByRole("group", { name: /column/ })).toHaveLength(1);

    const finding = button(/Sentence 1/);
    expect(question().compareDocumentPosition(finding)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test("can be said to be right as it is, and is not asked about again", async () => {
    const { user, actions } = await checked(ASKING, { answer: () => checkedAs(SURE) });
    await user.click(await found("These are right"));
    expect(actions.answer).toHaveBeenCalledWith(
      TODAY,
      {
        kind: "columns",
        layouts: [{ headings: ["Action", "Progress and\nevidence"], fields: [null, ["progress"]] }],
      },
      expect.any(Function),
    );
    expect(screen.queryByText(/Please look/)).toBeNull();
    expect(screen.getAllByRole("status").map((region) => region.textContent)).toContain(
      "Kept in this workbook for next time. The plan was checked again.",
    );
    // The button that was pressed has gone, and focus would be lost with it.
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    });
  });

  test("can be taken for something else, or for two things", async () => {
    const { user, actions } = await checked(ASKING, { answer: () => checkedAs(SURE) });
    await user.selectOptions(screen.getByLabelText("Taken for"), "Lead");
    await user.click(await found("and… another thing"));
    await user.selectOptions(screen.getByLabelText("and for"), "Due date");
    expect(actions.answer).not.toHaveBeenCalled();
    await user.click(await found("Save and check again"));
    expect(actions.answer.mock.calls[0]?.[1]).toMatchObject({
      layouts: [{ fields: [null, ["lead", "due"]] }],
    });
  });

  test("can be no part of the plan", async () => {
    const { user, actions } = await checked(ASKING, { answer: () => checkedAs(SURE) });
    await user.selectOptions(screen.getByLabelText("Taken for"), "Not part of the plan");
    await user.click(await found("Save and check again"));
    expect(actions.answer.mock.calls[0]?.[1]).toMatchObject({ layouts: [{ fields: [null, []] }] });
  });

  test("is shown once for all tables of its layout, with what shows best what it is", async () => {
    const clear = { ...PROGRESS, sure: true, samples: ["On track"] };
    await checked(
      reportWith(
        tableOf([KNOWN, clear], { sheet: "Priority 1" }),
        tableOf([KNOWN, { ...PROGRESS, heading: "Progress and evidence" }], { sheet: "Priority 2" }),
      ),
    );
    expect(within(question()).getAllByRole("group", { name: /column/ })).toHaveLength(1);
    expect(within(question()).getByText("Begun")).toBeDefined();
  });

  test("is asked about once where its heading stands in several layouts", async () => {
    const { user, actions } = await checked(
      reportWith(tableOf([KNOWN, PROGRESS]), tableOf([PROGRESS], { sheet: "Annex" })),
      { answer: () => checkedAs(SURE) },
    );
    expect(within(question()).getAllByRole("group", { name: /column/ })).toHaveLength(1);
    await user.click(await found("These are right"));
    expect(actions.answer.mock.calls[0]?.[1]).toMatchObject({ layouts: [{ fields: [null, ["progress"]] }] });
  });

  test("is not asked about where nothing stands in it", async () => {
    await checked(reportWith(tableOf([KNOWN, { ...PROGRESS, heading: "", fields: [], samples: [] }])));
    expect(screen.queryByText(/Please look/)).toBeNull();
  });
});

test("when Excel refuses to keep an answer it says so there, and the choice is still made", async () => {
  const { user, actions } = await checked(ASKING, { answer: () => refused({ kind: "cell-being-edited" }) });
  await user.selectOptions(screen.getByLabelText("Taken for"), "Lead");
  await user.click(await found("Save and check again"));
  expect(within(question()).getByRole("alert").textContent).toContain("You are typing in a cell");
  expect(screen.getByLabelText<HTMLSelectElement>("Taken for").value).toBe("lead");
  await user.click(await found("Try again"));
  expect(actions.answer.mock.calls[1]).toEqual([
    actions.answer.mock.calls[0]?.[0],
    actions.answer.mock.calls[0]?.[1],
    expect.any(Function),
  ]);
});

test("when all is sure nothing is asked, and every column can still be corrected", async () => {
  const { user, actions } = await checked(SURE);
  expect(screen.queryByText(/Please look/)).toBeNull();
  await user.click(await found("What was checked"));
  await user.click(await found("How the columns were read"));
  const [first] = screen.getAllByLabelText("Taken for");
  if (!first) throw new Error("No column can be corrected.");
  expect(button("Save and check again").getAttribute("aria-disabled")).toBe("true");

  await user.selectOptions(first, "Objective");
  await user.click(await found("Save and check again"));
  // What was said of the other column before is said again.
  expect(actions.answer.mock.calls[0]?.[1]).toMatchObject({
    layouts: [{ fields: [["objective"], ["progress"]] }],
  });
});

test("after an answer the columns are shown as they are read by it", async () => {
  const read = { ...KNOWN, fields: ["objective", "action"] as const, answered: true };
  const { user } = await checked(SURE, { answer: () => checkedAs(reportWith(tableOf([read]))) });
  await user.click(await found("What was checked"));
  await user.click(await found("How the columns were read"));
  await user.selectOptions(screen.getAllByLabelText("Taken for")[0] ?? document.body, "Objective");
  await user.click(await found("Save and check again"));
  expect(screen.getByLabelText<HTMLSelectElement>("and for").value).toBe("action");
  expect(button("Save and check again").getAttribute("aria-disabled")).toBe("true");
});

test("a table can be left out and taken in again", async () => {
  const two = [tableOf([KNOWN]), tableOf([KNOWN], { sheet: "Annex", leftOut: true })];
  const { user, actions } = await checked(reportWith(...two), {
    answer: () => checkedAs(reportWith(...two)),
  });
  await user.click(await found("What was checked"));
  await user.click(await found("How the columns were read"));
  await user.click(await found("Leave out Plan, A1:G9"));
  await user.click(await found("Take in Annex, A1:G9"));
  expect(actions.answer.mock.calls.map(([, said]) => said)).toEqual([
    { kind: "leave-out", table: { sheet: "Plan", headings: ["Action"], nth: 0 } },
    { kind: "take-in", table: { sheet: "Annex", headings: ["Action"], nth: 0 } },
  ]);
});

test("what was said can be forgotten, which is offered only where something was said", async () => {
  const { user, actions } = await checked(SURE, { answer: () => checkedAs(ASKING) });
  await user.click(await found("What was checked"));
  await user.click(await found("How the columns were read"));
  await user.click(await found("Forget my answers"));
  expect(actions.answer.mock.calls[0]?.[1]).toEqual({ kind: "forget" });
  expect(screen.getByRole("heading", { name: "Please look at 1 column" })).toBeDefined();
  expect(screen.queryByRole("button", { name: "Forget my answers" })).toBeNull();
});

test("focus stays where the officer is, when what she used is still there", async () => {
  const { user } = await checked(SURE, { answer: () => checkedAs(SURE) });
  await user.click(await found("What was checked"));
  await user.click(await found("How the columns were read"));
  await user.click(await found("Use selected row"));
  expect(document.activeElement).toBe(button("Use selected row"));
});

describe("where there is no plan", () => {
  const check = () => granted(NO_PLAN);

  test("the officer can point at the headings, and is asked what their words mean", async () => {
    const unknown: Column = { ...PROGRESS, heading: "Captain", fields: [], sure: false, samples: ["KD"] };
    const { user, actions } = openPane({
      check,
      answer: () => checkedAs(reportWith(tableOf([KNOWN, unknown]))),
    });
    await user.click(await found("Check plan"));
    await user.click(await found("Use selected row"));
    expect(actions.answer.mock.calls[0]?.[1]).toEqual({ kind: "headings-here" });
    expect(within(question()).getByRole("group", { name: "Captain column G" })).toBeDefined();
  });

  test("a row without headings is told of beside the button", async () => {
    const { user } = openPane({ check, answer: () => refused({ kind: "no-headings" }) });
    await user.click(await found("Check plan"));
    await user.click(await found("Use selected row"));
    expect(screen.getByRole("alert").textContent).toContain("There are no headings in that row");
  });

  test("a plan can be started", async () => {
    const { user } = openPane({ check, startPlan: () => granted({ name: "Action plan 2" }) });
    await user.click(await found("Check plan"));
    await user.click(await found("Start a plan"));
    const heading = screen.getByRole("heading", {
      level: 1,
      name: "“Action plan 2” is ready for your actions",
    });
    await waitFor(() => {
      expect(document.activeElement).toBe(heading);
    });
  });

  test("tables that were left out can be taken in again", async () => {
    const tables = [tableOf([KNOWN], { leftOut: true })];
    const { user, actions } = openPane({ check: () => granted<Checked>({ ...NO_PLAN, tables } as Checked) });
    await user.click(await found("Check plan"));
    await user.click(await found("Take in Plan, A1:G9"));
    expect(actions.answer.mock.calls[0]?.[1]).toMatchObject({ kind: "take-in" });
  });
});

describe("where there are headings and no actions", () => {
  const opened = async (...columns: readonly Column[]) => {
    const report: Report = { ...reportOf({ ratings: [] }), tables: [tableOf(columns)] };
    const pane = openPane({ check: () => granted<Checked>({ kind: "no-actions", report }) });
    await pane.user.click(await found("Check plan"));
    return pane;
  };

  test("the pane says so, and what to do", async () => {
    await opened(KNOWN);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("There are no actions in it yet");
    expect(button("How the columns were read").getAttribute("aria-expanded")).toBe("false");
  });

  test("where no column is known to hold them, it asks which does", async () => {
    const { user, actions } = await opened({ ...KNOWN, heading: "Job", fields: [] });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Which column holds the actions?");
    await user.selectOptions(screen.getByLabelText("Taken for"), "Action");
    await user.click(await found("Save and check again"));
    expect(actions.answer.mock.calls[0]?.[1]).toMatchObject({
      layouts: [{ headings: ["Job"], fields: [["action"]] }],
    });
  });

  test.each(["rate", "summarise"] as const)("%s says so too", async (intent) => {
    const none = () =>
      granted<Checked & { kind: "no-actions" }>({ kind: "no-actions", report: reportOf({ ratings: [] }) });
    openPane({ applyRag: none, buildSummaries: none }, intent);
    expect(
      await screen.findByRole("heading", { level: 1, name: "There are no actions in it yet" }),
    ).toBeDefined();
  });
});
