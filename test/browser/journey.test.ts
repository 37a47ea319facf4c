import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import type { EmbeddedWorkbook } from "../../workbench";

/** Whatever a fresh machine has to build first, once. */
const PATIENCE = 180_000;

let server: ChildProcess;
let address: string;
let browser: Browser;

beforeAll(async () => {
  server = spawn(process.execPath, [join(__dirname, "../../scripts/start.mjs")], {
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  address = await addressOf(server);
  browser = await chromium.launch({
    executablePath: process.env["BROWSER_PATH"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}, PATIENCE);

afterAll(async () => {
  await browser.close();
  server.kill();
});

/** The page with a sample plan open, judged at one day, and all that it asked of the network. */
async function open(query: string): Promise<{ page: Page; pane: FrameLocator; asked: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: "en-GB" });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${address}?${query}`);
  const pane = page.frameLocator("iframe");
  // A plan that is opened is checked at once, as by the first of the ribbon's buttons.
  await pane.getByRole("heading", { name: /attention/ }).waitFor({ timeout: 60_000 });
  await page.evaluate(() => {
    const { workbench } = window as unknown as { workbench: { plan: () => EmbeddedWorkbook } };
    Object.assign(window, { workbookOf: workbench.plan });
  });
  return { page, pane, asked };
}

const NORTHMERE = "sample=northmere-improvement-plan.xlsx&today=2026-11-23";

/** What a cell shows, by the workbook under the page. */
function shown(page: Page, sheet: string, cell: string): Promise<{ text: string; fill: string | undefined }> {
  return page.evaluate(([name, at]) => workbookOf().displayed(name, at), [sheet, cell] as const);
}

declare function workbookOf(): EmbeddedWorkbook;

test(
  "a plan is checked, a finding leads to its cell, and its row is explained",
  async () => {
    const { page, pane, asked } = await open(NORTHMERE);
    await pane.getByRole("button", { name: "Check plan" }).click();
    await expect(pane.getByRole("heading", { name: /attention/ }).textContent()).resolves.toBe(
      "13 actions in 3 areas. 6 need attention before the board.",
    );

    await pane.getByRole("button", { name: /Due 31 Oct 2026, 23 days ago/ }).click();
    await page.waitForFunction(async () => {
      const { sheets, activeSheet } = await workbookOf().data();
      return sheets.find((sheet) => sheet.id === activeSheet)?.name === "Priority 1";
    });

    await pane.getByRole("button", { name: "Explain selected row" }).click();
    await pane.getByText("is read as 31 Oct 2026: a month means its last day").waitFor();

    const strangers = asked.filter((url) => !url.startsWith(address) && !/^(?:data|blob):/.test(url));
    expect(strangers).toEqual([]);
    await page.close();
  },
  PATIENCE,
);

test(
  "ratings are shown, and taken away again",
  async () => {
    const { page, pane } = await open(NORTHMERE);
    const before = await shown(page, "Priority 1", "H6");
    await page.getByRole("button", { name: "Apply RAG" }).click();
    await pane.getByRole("heading", { name: /RAG applied/ }).waitFor();
    expect(await shown(page, "Priority 1", "H6")).toMatchObject({ text: "G · Red", fill: "#A50021" });

    await pane.getByRole("button", { name: "Remove RAG" }).click();
    await pane.getByText("RAG removed from 3 sheets").waitFor();
    expect(await shown(page, "Priority 1", "H6")).toEqual(before);
    await page.close();
  },
  PATIENCE,
);

test(
  "summaries are built on a sheet of their own, and taken away again",
  async () => {
    const { page, pane } = await open(NORTHMERE);
    const names = () =>
      page.evaluate(async () => (await workbookOf().data()).sheets.map((sheet) => sheet.name));
    const before = await names();
    await page.getByRole("button", { name: "Build summaries" }).click();
    await pane
      .getByRole("button", { name: "By lead" })
      .or(pane.getByRole("link", { name: "By lead" }))
      .first()
      .waitFor();
    expect(await names()).toEqual([...before, "By lead"]);

    await pane.getByRole("button", { name: "Remove summaries" }).click();
    await pane.getByRole("button", { name: "Delete the sheets" }).click();
    await pane.getByText(/1 sheet removed/).waitFor();
    expect(await names()).toEqual(before);
    await page.close();
  },
  PATIENCE,
);

test(
  "while somebody types in a cell, the pane says so, and works when the cell is finished",
  async () => {
    const { page, pane } = await open(NORTHMERE);
    // Cells are drawn, so they are pointed at by their place on the page.
    await page.mouse.dblclick(300, 500);
    await page.keyboard.type("half a wor");
    await pane.getByRole("button", { name: "Check plan" }).click();
    await pane.getByText("You are typing in a cell").first().waitFor();

    await page.mouse.click(300, 600);
    await pane
      .getByRole("button", { name: /Check plan|Try again/ })
      .first()
      .click();
    await pane.getByRole("heading", { name: /attention/ }).waitFor();
    await page.close();
  },
  PATIENCE,
);

test(
  "a column that Plan Check is not sure of is asked about once, and the answer is in the file that is saved",
  async () => {
    const { page, pane } = await open("sample=wexcombe-audit-tracker.xlsx&today=2026-11-23");
    await pane.getByRole("heading", { name: "Please look at 2 columns" }).waitFor();
    const officer = pane.getByRole("group", { name: /^Officer and panel/ });
    await officer.getByRole("button", { name: "and… another thing" }).click();
    await officer.getByLabel("and for").selectOption("Monitoring");
    await pane.getByRole("button", { name: "Save and check again" }).click();
    await pane.getByText("Kept in this workbook for next time").first().waitFor();
    await expect(pane.getByRole("heading", { name: /Please look/ }).count()).resolves.toBe(0);

    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save a copy" }).click(),
    ]);
    const copy = join(mkdtempSync(join(tmpdir(), "plan-check-")), "Copy of tracker.xlsx");
    await saved.saveAs(copy);
    await page.locator("#file").setInputFiles(copy);
    await page.getByText("Copy of tracker.xlsx is open").waitFor();
    await pane.getByRole("heading", { name: /attention/ }).waitFor();
    await expect(pane.getByRole("heading", { name: /Please look/ }).count()).resolves.toBe(0);
    await pane.getByRole("button", { name: "What was checked" }).click();
    await pane.getByText("“Officer and panel” as lead and monitoring").waitFor();
    await page.close();
  },
  PATIENCE,
);

test(
  "where there is no plan, headings can be pointed at in the sheet, and a plan can be started",
  async () => {
    const { page, pane } = await open(NORTHMERE);
    await openOwn(page, [[], ["Nr.", "Job", "Captain"], ["J1", "Paint", "KD"], ["J2", "Sweep", "HP"]]);
    await pane.getByRole("heading", { name: "No action plan was found" }).waitFor();
    await pointAt(page, pane, "B2");
    await pane.getByRole("group", { name: /^Job/ }).getByLabel("Taken for").selectOption("Action");
    await pane.getByRole("button", { name: "Save and check again" }).click();
    await pane.getByRole("heading", { name: /^2 actions/ }).waitFor();

    await openOwn(page, [["Minutes of the last meeting"]]);
    await pane.getByRole("button", { name: "Start a plan" }).click();
    await pane.getByRole("heading", { name: "“Action plan” is ready for your actions" }).waitFor();
    expect(await shown(page, "Action plan", "I4")).toMatchObject({ text: "Due date", fill: "#243A5E" });
    await pane.getByRole("button", { name: "Check plan" }).click();
    await pane.getByRole("heading", { name: "There are no actions in it yet" }).waitFor();
    await page.close();
  },
  PATIENCE,
);

/** Opens a workbook with one sheet of these rows, as a file of one's own. */
async function openOwn(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Sheet1").addRows(rows.map((row) => [...row]));
  await page.locator("#file").setInputFiles({
    name: "Own.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await workbook.xlsx.writeBuffer()),
  });
}

/**
 * Goes to a cell by the box left of the formula bar, as cells themselves are only drawn, and points at its row.
 * A grid that has just been opened may not take the first word.
 */
async function pointAt(page: Page, pane: FrameLocator, cell: string, tries = 10): Promise<void> {
  const box = page.locator("input:not([type=file], [type=date])").first();
  await box.fill(cell);
  await box.press("Enter");
  await pane.getByRole("button", { name: "Use selected row" }).click();
  const said = pane.getByText("The row counts as headings from now on").first();
  const isSaid = await said.waitFor({ timeout: tries > 0 ? 2000 : PATIENCE }).then(
    () => true,
    () => false,
  );
  if (!isSaid) await pointAt(page, pane, cell, tries - 1);
}

/** The address that the server prints when it is ready. */
function addressOf(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    process.stdout?.on("data", (data: Buffer) => {
      printed += data.toString();
      const found = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    });
    process.on("exit", () => {
      reject(new Error(`The workbench did not start: ${printed}`));
    });
  });
}
