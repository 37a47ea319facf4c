import { screen } from "@testing-library/react";
import axe from "axe-core";
import { checkedAs, granted, NO_PLAN, openPane, refused } from "../open-pane";
import { reportOf } from "../report-of";

/** jsdom draws nothing, so contrast and sizes are out of its reach. */
const OPTIONS: axe.RunOptions = {
  rules: { "color-contrast": { enabled: false }, "target-size": { enabled: false } },
};

async function complaints(container: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(container, OPTIONS);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

const findings = [{}, { severity: "warning" as const, rule: "another" }];
const cell = { sheet: "Plan", row: 1, column: 5 };
const timescale = { kind: "unclear", text: "Whenever", cell } as const;
const check = () => checkedAs(reportOf({ findings, timescale, notChecked: ["Something."] }));

test("the start", async () => {
  expect(await complaints(openPane().container)).toEqual([]);
});

test("what a check found", async () => {
  const { container, user } = openPane({ check, goTo: () => refused({ kind: "busy" }) }, "check");
  await user.click(await screen.findByRole("button", { name: /Sentence 1/ }));
  await user.click(screen.getByRole("button", { name: "What was checked" }));
  await user.click(screen.getByRole("button", { name: /Readings to look at/ }));
  expect(screen.getByRole("list", { name: "Timescales" })).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Explain selected row" }));
  expect(await screen.findByRole("region", { name: "1.1, row 2" })).toBeDefined();
  expect(await complaints(container)).toEqual([]);
});

test("columns to look at, and how all were read", async () => {
  const [table] = reportOf().tables;
  const columns = table?.columns.map((column) => ({ ...column, sure: false, samples: ["One", "Two"] })) ?? [];
  const tables = [
    { ...reportOf().tables[0], columns },
    { ...table, sheet: "Annex", leftOut: true },
  ];
  const report = { ...reportOf(), tables: tables as ReturnType<typeof reportOf>["tables"] };
  const { container, user } = openPane({ check: () => checkedAs(report) }, "check");
  await user.click(await screen.findByRole("button", { name: "What was checked" }));
  await user.click(screen.getByRole("button", { name: "How the columns were read" }));
  await user.click(screen.getAllByRole("button", { name: "and… another thing" })[0] ?? container);
  expect(await complaints(container)).toEqual([]);
});

test("headings stand in order, one within another", async () => {
  openPane({ check }, "check");
  await screen.findByRole("heading", { name: "Before the board" });
  const levels = screen.getAllByRole("heading").map((heading) => Number(heading.tagName.slice(1)));
  expect(levels[0]).toBe(1);
  levels.slice(1).forEach((level, index) => {
    expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1);
  });
});

test.each([
  ["rate", "RAG applied to 3 actions"],
  ["summarise", "1 summary sheet is ready"],
] as const)("the result of %s", async (intent, name) => {
  const { container } = openPane({}, intent);
  await screen.findByRole("heading", { level: 1, name });
  expect(await complaints(container)).toEqual([]);
});

test("no plan, and a problem that nobody can explain", async () => {
  const { container } = openPane({ check: () => granted(NO_PLAN) }, "check");
  await screen.findByRole("heading", { level: 1, name: "No action plan was found" });
  expect(await complaints(container)).toEqual([]);
});

test("the tabs go by the arrow keys", async () => {
  const { user } = openPane();
  screen.getByRole("tab", { name: "Check" }).focus();
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "RAG", selected: true }));
  await user.keyboard("{ArrowLeft}{ArrowLeft}");
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Summaries", selected: true }));
});
