import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Checked } from "../../../src/app";
import type { CellRef } from "../../../src/core";
import { answerLater, checkedAs, granted, NO_PLAN, openPane, refused } from "../open-pane";
import { dayOf, reportOf, someRule, TODAY } from "../report-of";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
/** A button that an answer may only bring. */
const found = (name: string | RegExp) => screen.findByRole("button", { name });
const SNAPSHOT = { fileName: "plan.xlsx", date1904: false, sheets: [] };

test("the pane opens with what it does, today's date and one button", () => {
  const { actions } = openPane();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Check your action plan");
  expect(screen.getByLabelText<HTMLInputElement>("As at").value).toBe(TODAY);
  expect(button("Check plan")).toBeDefined();
  expect(actions.check).not.toHaveBeenCalled();
});

test("a check tells what it comes to, and the focus goes there", async () => {
  const { user, actions } = openPane({ check: () => checkedAs(reportOf({ findings: [{}, {}] })) });
  await user.click(await found("Check plan"));
  expect(actions.check).toHaveBeenCalledWith(TODAY, expect.any(Function));
  const heading = screen.getByRole("heading", { level: 1 });
  expect(heading.textContent).toBe("3 actions in 2 areas. 2 need attention before the board.");
  await waitFor(() => {
    expect(document.activeElement).toBe(heading);
  });
});

test("ratings are counted in words, not in colours alone", async () => {
  const { user } = openPane();
  await user.click(await found("Check plan"));
  const ratings = within(screen.getByRole("list", { name: "Ratings" })).getAllByRole("listitem");
  expect(ratings.map((item) => item.textContent)).toEqual(["RRed 1", "AAmber 1", "GGreen 1"]);
});

test("a finding goes to its cell, and shows that it is the one", async () => {
  const { user, actions } = openPane({ check: () => checkedAs(reportOf({ findings: [{ ref: "4.2" }] })) });
  await user.click(await found("Check plan"));
  expect(screen.getByRole("heading", { level: 3, name: new RegExp(someRule().title) })).toBeDefined();
  expect(screen.getByText(someRule().why)).toBeDefined();

  const finding = button("4.2 F2 Sentence 1.");
  finding.focus();
  await user.keyboard("{Enter}");
  expect(actions.goTo).toHaveBeenCalledWith({ sheet: "Plan", row: 1, column: 5 });
  expect(finding.getAttribute("aria-current")).toBe("true");
});

test("a cell that can't be gone to says so below its finding", async () => {
  const { user } = openPane({
    check: () => checkedAs(reportOf({ findings: [{}] })),
    goTo: () => refused({ kind: "sheet-hidden", sheet: "Plan" }),
  });
  await user.click(await found("Check plan"));
  await user.click(await found(/Sentence 1/));
  expect(screen.getByRole("alert").textContent).toContain("“Plan” is hidden");
});

test("many findings: the first group is open, and fifty are shown until more are wanted", async () => {
  const findings = Array.from({ length: 60 }, () => ({}));
  const { user } = openPane({
    check: () =>
      checkedAs(reportOf({ findings: [...findings, { rule: "another", message: "Other sentence." }] })),
  });
  await user.click(await found("Check plan"));
  expect(screen.getAllByRole("button", { name: /Sentence/ })).toHaveLength(50);
  await user.click(await found("Show all 60"));
  expect(screen.getAllByRole("button", { name: /Sentence/ })).toHaveLength(60);

  expect(screen.queryByRole("button", { name: /Other sentence/ })).toBeNull();
  await user.click(await found(/another/));
  expect(button(/Other sentence/)).toBeDefined();
});

test("nothing wrong is said as good news, and what was not checked stands open", async () => {
  const { user } = openPane({
    check: () => checkedAs(reportOf({ notChecked: ["Sheet “Notes” was left out."] })),
  });
  await user.click(await found("Check plan"));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("Nothing needs attention.");
  expect(screen.getByText("Sheet “Notes” was left out.")).toBeDefined();
});

test("what was checked is told when it is asked for", async () => {
  const { user } = openPane();
  await user.click(await found("Check plan"));
  expect(screen.queryByText("Plan, A1:F9")).toBeNull();
  await user.click(await found("What was checked"));
  expect(screen.getByText("Plan, A1:F9")).toBeDefined();
  expect(screen.getByText(/“Lead & Timescale” as lead and timescale/)).toBeDefined();
});

test("what a cell was read as is told with its reason, and leads to the cell", async () => {
  const cell = { sheet: "Plan", row: 3, column: 5 };
  const because = "It names no day that there is.";
  const { user, actions } = openPane({
    check: () => checkedAs(reportOf({ timescale: { kind: "unclear", text: "31 Feb-ish", cell, because } })),
  });
  await user.click(await found("Check plan"));
  await user.click(await found("Readings to look at 1"));
  await user.click(await found(/“31 Feb-ish” stands there\. It names no day that there is\./));
  expect(actions.goTo).toHaveBeenCalledWith(cell);
  expect(screen.queryByRole("button", { name: /How the other cells/ })).toBeNull();
});

test("the action that is selected in the sheet is explained: its rating, what was found, and its cells", async () => {
  const { user, actions } = openPane({ check: () => checkedAs(reportOf({ findings: [{}] })) });
  await user.click(await found("Check plan"));
  await user.click(await found("Explain selected row"));
  const row = within(await screen.findByRole("region", { name: "1.1, row 2" }));
  expect(row.getByText(/Why it is red/).textContent).toBe("Red. Why it is red.");
  expect(row.getByText("Sentence 1.")).toBeDefined();
  expect(row.getByText("Nothing is written here.")).toBeDefined();
  expect(screen.getByText("1.1, row 2: Red, as at the last check.")).toBeDefined();
  await user.click(row.getByRole("button", { name: "F2" }));
  expect(actions.goTo).toHaveBeenLastCalledWith({ sheet: "Plan", row: 1, column: 5 });
});

test("a cell of an explained action that can't be gone to says so", async () => {
  const { user } = openPane({ goTo: () => refused({ kind: "sheet-hidden", sheet: "Plan" }) });
  await user.click(await found("Check plan"));
  await user.click(await found("Explain selected row"));
  await user.click(await found("F2"));
  expect((await screen.findByRole("alert")).textContent).toContain("“Plan” is hidden");
});

test("only what is found in the selected action is told, and what is not sure is marked", async () => {
  const timescale = {
    kind: "unclear",
    text: "Whenever",
    cell: { sheet: "Plan", row: 1, column: 5 },
  } as const;
  const elsewhere = { sheet: "Annex", cell: { sheet: "Annex", row: 1, column: 5 } };
  const findings = [{ row: 2 }, { row: 3 }, { row: 2, ...elsewhere }];
  const { user } = openPane({ check: () => checkedAs(reportOf({ findings, timescale })) });
  await user.click(await found("Check plan"));
  await user.click(await found("Explain selected row"));
  const row = within(await screen.findByRole("region", { name: "1.1, row 2" }));
  expect(row.getAllByText(/Sentence/)).toHaveLength(1);
  expect(row.getByText("Look again:")).toBeDefined();
});

test("an answer that comes after a new check tells nothing of it", async () => {
  const later = answerLater<CellRef>();
  const { user } = openPane({ activeCell: () => later.asked(() => undefined) });
  await user.click(await found("Check plan"));
  await user.click(await found("Explain selected row"));
  expect(button("Explain selected row").getAttribute("aria-disabled")).toBe("true");
  await user.click(await found("Check plan"));
  await act(async () => {
    later.give({ sheet: "Plan", row: 1, column: 0 });
    await Promise.resolve();
  });
  expect(screen.queryByText(/as at the last check/)).toBeNull();
});

test("a selected cell that belongs to no action says so, and Excel's refusal is told", async () => {
  const answers = [
    granted({ sheet: "Plan", row: 90, column: 0 }),
    refused({ kind: "cell-being-edited" }),
  ] as const;
  let asked = 0;
  const { user } = openPane({ activeCell: () => answers[asked++ === 0 ? 0 : 1] });
  await user.click(await found("Check plan"));
  await user.click(await found("Explain selected row"));
  expect(await screen.findByText("A91 belongs to no action that was checked.")).toBeDefined();
  await user.click(await found("Explain selected row"));
  expect((await screen.findByRole("alert")).textContent).toContain("Press Enter or Esc in the sheet");
});

test("without a plan the pane says what a plan needs", async () => {
  const { user } = openPane({ check: () => granted(NO_PLAN) });
  await user.click(await found("Check plan"));
  const heading = screen.getByRole("heading", { level: 1, name: "No action plan was found" });
  await waitFor(() => {
    expect(document.activeElement).toBe(heading);
  });
  expect(screen.getByText("a row of headings above the actions")).toBeDefined();
  expect(button("Check plan")).toBeDefined();
});

test("after a fix and a new check, what was found before is gone", async () => {
  const reports = [reportOf({ findings: [{}] }), reportOf()];
  const { user } = openPane({ check: () => checkedAs(reports.shift() ?? reportOf()) });
  await user.click(await found("Check plan"));
  expect(button(/Sentence 1/)).toBeDefined();
  await user.click(await found("Check plan"));
  expect(screen.queryByRole("button", { name: /Sentence 1/ })).toBeNull();
});

test("when the date is changed, the result says that it is still for the earlier one", async () => {
  const { user, actions } = openPane({ check: (asAt) => checkedAs(reportOf({ asAt })) });
  await user.click(await found("Check plan"));
  fireEvent.change(screen.getByLabelText("As at"), { target: { value: "2020-04-30" } });
  expect(screen.getByText(/still as at 23 Nov 2026/).textContent).toContain(
    "Choose Check plan to see it as at 30 Apr 2020.",
  );

  await user.click(await found("Check plan"));
  expect(actions.check).toHaveBeenLastCalledWith(dayOf("2020-04-30"), expect.any(Function));
  expect(screen.queryByText(/still as at/)).toBeNull();
});

test("a missing date is asked for before anything is done", async () => {
  const { user, actions } = openPane();
  fireEvent.change(screen.getByLabelText("As at"), { target: { value: "" } });
  await user.click(await found("Check plan"));
  expect(screen.getByText("Enter a date, such as 30 Apr 2020.")).toBeDefined();
  expect(actions.check).not.toHaveBeenCalled();
});

test("a refusal is told with its next step, and can be tried again", async () => {
  const { user, actions } = openPane({ check: () => refused({ kind: "cell-being-edited" }) });
  await user.click(await found("Check plan"));
  expect(screen.getByRole("alert").textContent).toContain("Press Enter or Esc in the sheet");
  await user.click(await found("Try again"));
  expect(actions.check).toHaveBeenCalledTimes(2);
});

test("a mistake of ours ends in a page of its own, from which one can start again", async () => {
  const { user } = openPane({ check: () => Promise.reject(new Error("“private words”")) });
  await user.click(await found("Check plan"));
  expect(screen.getByRole("heading", { level: 1, name: "Something went wrong in Plan Check" })).toBeDefined();
  await user.click(await found("Copy details"));
  expect(await navigator.clipboard.readText()).toMatch(/^Plan Check in Excel 16\.0, PC\nError/);
  expect(await navigator.clipboard.readText()).not.toContain("private words");
  await user.click(await found("Start again"));
  expect(button("Check plan")).toBeDefined();
});

describe("while Excel is at work", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("the step is told after half a second, patience is asked for after eight, and nothing runs twice", async () => {
    const later = answerLater<Checked>();
    const { user, actions } = openPane({ check: (_, onProgress) => later.asked(onProgress) });
    await user.click(await found("Check plan"));
    expect(screen.queryByText(/Reading/)).toBeNull();

    act(() => {
      jest.advanceTimersByTime(500);
    });
    expect(screen.getByText("Reading the workbook…")).toBeDefined();
    act(() => {
      later.tell("Reading sheet 2 of 4");
    });
    expect(screen.getByText("Reading sheet 2 of 4…")).toBeDefined();

    expect(button("Check plan").getAttribute("aria-disabled")).toBe("true");
    expect(document.activeElement).toBe(button("Check plan"));
    await user.keyboard("{Enter}");
    expect(actions.check).toHaveBeenCalledTimes(1);

    act(() => {
      jest.advanceTimersByTime(7_500);
    });
    expect(screen.getByText(/Excel is taking longer than usual/)).toBeDefined();

    await act(async () => {
      later.give({ kind: "plan", report: reportOf(), snapshot: SNAPSHOT });
      await Promise.resolve();
    });
    expect(screen.queryByText(/Excel is taking longer/)).toBeNull();
    expect(button("Check plan").getAttribute("aria-disabled")).not.toBe("true");
  });
});
