import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./lib/ensure-browser.mjs";
import { openBrowser } from "./lib/open-browser.mjs";
import { ROOT } from "./lib/paths.mjs";
import { openWorkbench } from "./lib/workbench.mjs";

/** Takes the pictures of the README anew: node scripts/take-pictures.mjs */
const IMAGES = join(ROOT, "docs", "images");
const WHERE = "?sample=northmere-improvement-plan.xlsx&today=2026-11-23";

mkdirSync(IMAGES, { recursive: true });
const { url, close } = await openWorkbench(0);
const browser = await openBrowser(await ensureBrowser());
const page = await browser.newPage({ viewport: { width: 1440, height: 930 }, locale: "en-GB" });
await page.goto(url + WHERE);
const pane = page.frameLocator("iframe");

// A plan that is opened is checked at once; what is asked for before would be lost.
await pane.getByRole("heading", { name: /attention/ }).waitFor();
await page.getByRole("button", { name: "Apply RAG" }).click();
await pane.getByRole("button", { name: "Remove RAG" }).waitFor();
await page.getByRole("button", { name: "Check plan" }).click();
await pane.getByRole("button", { name: /it is rated Green/ }).click();
await page.waitForTimeout(1500);
await page.screenshot({ path: join(IMAGES, "checked.png") });

await page.getByRole("button", { name: "Build summaries" }).click();
await pane.getByRole("button", { name: "By lead" }).click();
await page.waitForTimeout(1500);
await page.screenshot({ path: join(IMAGES, "by-lead.png") });

// The pane alone, as wide as Excel for the web makes it, and as high as what is asked.
await page.setViewportSize({ width: 1000, height: 872 });
await page.goto(`${url}?sample=wexcombe-audit-tracker.xlsx&today=2026-11-23`);
await pane.getByRole("button", { name: "These are right" }).waitFor();
await page.locator("#pane").screenshot({ path: join(IMAGES, "asked.png") });

// The action of the cell that a finding leads to, explained, as high as it needs.
await page.setViewportSize({ width: 1000, height: 1100 });
await page.goto(url + WHERE);
await pane.getByRole("button", { name: /it is rated Green/ }).click();
await pane.getByRole("button", { name: "Explain selected row" }).click();
const row = pane.getByRole("region", { name: /row 7/ });
await row.waitFor();
await row.screenshot({ path: join(IMAGES, "explained.png") });

await browser.close();
close();
process.exit();
