import { screen, waitFor, within } from "@testing-library/react";
import { granted, openPane, refused } from "../open-pane";
import { TODAY } from "../report-of";

/** A button that an answer may only bring. */
const found = (name: string | RegExp) => screen.findByRole("button", { name });

test("the button on the ribbon builds the summaries at once, and each sheet can be opened", async () => {
  const { user, actions } = openPane({}, "summarise");
  const heading = await screen.findByRole("heading", { level: 1, name: "1 summary sheet is ready" });
  await waitFor(() => {
    expect(document.activeElement).toBe(heading);
  });
  expect(actions.buildSummaries).toHaveBeenCalledWith(TODAY, expect.any(Function));
  const list = screen.getByRole("list", { name: "Summary sheets" });
  await user.click(within(list).getByRole("button", { name: "Board summary" }));
  expect(actions.showSheet).toHaveBeenCalledWith("Board summary");
});

test("a sheet that has gone says so below its name", async () => {
  const { user } = openPane({ showSheet: () => refused({ kind: "gone" }) }, "summarise");
  await user.click(await screen.findByRole("button", { name: "Board summary" }));
  expect(screen.getByRole("alert").textContent).toContain("It is no longer there");
});

test("removing asks first, and the safe answer comes first", async () => {
  const { user, actions } = openPane({}, "summarise");
  await screen.findByRole("heading", { level: 1, name: "1 summary sheet is ready" });
  await user.click(await found("Remove summaries"));
  const dialog = screen.getByRole("alertdialog", { name: "Remove the summary sheets?" });
  expect(dialog.textContent).toContain("This can't be undone.");
  expect(dialog.textContent).toContain("Board summary");
  expect(actions.removeSummaries).not.toHaveBeenCalled();

  const [first] = within(dialog).getAllByRole("button");
  expect(first?.textContent).toBe("Keep them");
  await user.click(within(dialog).getByRole("button", { name: "Keep them" }));
  expect(screen.queryByRole("alertdialog")).toBeNull();
  expect(actions.removeSummaries).not.toHaveBeenCalled();
});

test("and removes when it is told to", async () => {
  const { user, actions } = openPane({}, "summarise");
  await screen.findByRole("heading", { level: 1, name: "1 summary sheet is ready" });
  await user.click(await found("Remove summaries"));
  await user.click(await found("Delete the sheets"));
  expect(actions.removeSummaries).toHaveBeenCalledTimes(1);
  expect(await screen.findByRole("heading", { level: 1, name: "1 sheet removed" })).toBeDefined();
});

test("where there were none, that is what it says", async () => {
  const { user } = openPane({ removeSummaries: () => granted({ names: [] }) });
  await user.click(screen.getByRole("tab", { name: "Summaries" }));
  await user.click(await found("Remove summaries"));
  await user.click(await found("Delete the sheets"));
  expect(
    await screen.findByRole("heading", { level: 1, name: "There were no summaries to remove" }),
  ).toBeDefined();
});
