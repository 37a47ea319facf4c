import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answer, startPlan } from "../../src/app";
import { workbookOf, type WorkbookData } from "../../workbench";
import { main } from "../../workbench/command-line/main";
import { writeXlsx } from "../../workbench/xlsx";
import { openExcel } from "../support/open-excel";
import { TODAY } from "../support/plan-of";

const folder = mkdtempSync(join(tmpdir(), "plan-check-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function fileOf(name: string, workbook: WorkbookData): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, await writeXlsx(workbook));
  return file;
}

/** Runs the command line, and tells its exit code and what it printed. */
async function run(...words: readonly string[]): Promise<{ code: number; out: string; trouble: string }> {
  const printed = { out: "", trouble: "" };
  const catching = (where: keyof typeof printed) => (text: string | Uint8Array) => {
    printed[where] += String(text);
    return true;
  };
  const spies = [
    jest.spyOn(process.stdout, "write").mockImplementation(catching("out")),
    jest.spyOn(process.stderr, "write").mockImplementation(catching("trouble")),
  ];
  try {
    return { code: await main(words), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test("what an officer said of the columns counts for a file that is checked here, too", async () => {
  const { workbook, excel } = await openExcel(
    workbookOf({
      name: "Plan",
      typed: [
        ["Action", "Lead", "Position"],
        ["Find homes for all", "KD", "We wait"],
      ],
    }),
  );
  const headings = ["Action", "Lead", "Position"];
  await answer(workbook, TODAY, {
    kind: "columns",
    layouts: [{ headings, fields: [null, null, ["progress"]] }],
  });
  const file = await fileOf("answered.xlsx", await excel.data());

  const { code, out } = await run("check", file, "--as-at", TODAY, "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    tables: [
      { columns: [{}, {}, { heading: "Position", fields: ["progress"], sure: true, answered: true }] },
    ],
  });
});

test("a plan without actions is no error: a sentence says so, or an empty report", async () => {
  const { workbook, excel } = await openExcel(workbookOf({ name: "Sheet1" }));
  await startPlan(workbook);
  const file = await fileOf("blank.xlsx", await excel.data());
  expect(await run("check", file)).toMatchObject({
    code: 0,
    out: expect.stringContaining("There are no actions in") as string,
  });
  const { code, out } = await run("check", file, "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ plan: { actions: [] }, findings: [] });
});

test("a workbook without a plan is told of as such", async () => {
  const file = await fileOf(
    "minutes.xlsx",
    workbookOf({ name: "Minutes", typed: [["Minutes of the meeting"]] }),
  );
  expect(await run("check", file)).toMatchObject({
    code: 2,
    out: "",
    trouble: expect.stringContaining("No plan was found") as string,
  });
});
