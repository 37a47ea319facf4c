import { fireEvent, screen, waitFor } from "@testing-library/react";
import { checkedAs, granted, NO_PLAN, openPane, refused } from "../open-pane";
import { dayOf, reportOf, TODAY } from "../report-of";

/** A button that an answer may only bring. */
const found = (name: string | RegExp) => screen.findByRole("button", { name });
const openRag = async (own: Parameters<typeof openPane>[0] = {}) => {
  const opened = openPane(own);
  await opened.user.click(screen.getByRole("tab", { name: "RAG" }));
  return opened;
};

test("the button on the ribbon rates at once", async () => {
  const { actions } = openPane({}, "rate");
  const heading = await screen.findByRole("heading", { level: 1, name: "RAG applied to 3 actions" });
  expect(actions.applyRag).toHaveBeenCalledTimes(1);
  expect(actions.applyRag).toHaveBeenCalledWith(TODAY, { kind: "today" }, expect.any(Function));
  await waitFor(() => {
    expect(document.activeElement).toBe(heading);
  });
  expect(screen.getByRole("tab", { name: "RAG" }).getAttribute("aria-selected")).toBe("true");
});

test("colours follow today's date unless they are kept to a day", async () => {
  const { user, actions } = await openRag();
  expect(screen.queryByLabelText("As at")).toBeNull();
  await user.click(screen.getByRole("radio", { name: "Keep to the as-at date" }));
  fireEvent.change(screen.getByLabelText("As at"), { target: { value: "2020-04-30" } });
  await user.click(await found("Apply RAG"));
  const by = { kind: "fixed", day: dayOf("2020-04-30") };
  expect(actions.applyRag).toHaveBeenCalledWith(TODAY, by, expect.any(Function));
  expect(screen.getByText(/The colours keep to 30 Apr 2020/)).toBeDefined();
});

test("every rating has its reason and leads to its cell", async () => {
  const { user, actions } = await openRag({
    applyRag: () => checkedAs(reportOf({ ratings: ["green", "red"] })),
  });
  await user.click(await found("Apply RAG"));
  expect(screen.getByText(/The colours follow today's date/)).toBeDefined();
  await user.click(await found("Red 1"));
  await user.click(await found("1.2 F3 Why it is red."));
  expect(actions.goTo).toHaveBeenCalledWith({ sheet: "Plan", row: 2, column: 5 });
});

test("RAG is removed, and the pane says from how many sheets", async () => {
  const { user } = await openRag();
  await user.click(await found("Remove RAG"));
  expect(screen.getByRole("heading", { level: 1, name: "RAG removed from 1 sheet" })).toBeDefined();
});

test("where there was none, that is what it says", async () => {
  const { user } = await openRag({ removeRag: () => granted({ sheets: 0 }) });
  await user.click(await found("Remove RAG"));
  expect(screen.getByRole("heading", { level: 1, name: "There was no RAG to remove" })).toBeDefined();
});

test("a protected sheet is named, and trying again does the same act", async () => {
  const { user, actions } = await openRag({
    removeRag: () => refused({ kind: "sheet-protected", sheet: "Priority 1" }),
  });
  await user.click(await found("Remove RAG"));
  expect(screen.getByRole("alert").textContent).toContain("“Priority 1” is protected");
  await user.click(await found("Try again"));
  expect(actions.removeRag).toHaveBeenCalledTimes(2);
  expect(actions.applyRag).not.toHaveBeenCalled();
});

test("without a plan there is nothing to rate", async () => {
  const { user } = await openRag({ applyRag: () => granted(NO_PLAN) });
  await user.click(await found("Apply RAG"));
  expect(screen.getByRole("heading", { level: 1, name: "No action plan was found" })).toBeDefined();
});
