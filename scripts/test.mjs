import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./lib/ensure-browser.mjs";
import { ensureInstalled } from "./lib/ensure-installed.mjs";
import { BUILD } from "./lib/paths.mjs";
import { RESULTS } from "./lib/test-results.mjs";
import { run } from "./lib/run.mjs";

/** npm test [-- arguments for Jest]: every test there is, those in a real browser too. */
await ensureInstalled();
const browser = await ensureBrowser();
const { buildWorkbench } = await import("./lib/workbench.mjs");
await buildWorkbench();

mkdirSync(BUILD, { recursive: true });
rmSync(RESULTS, { force: true });
process.exitCode = await run(
  process.execPath,
  [
    join("node_modules", "jest", "bin", "jest.js"),
    "--json",
    `--outputFile=${RESULTS}`,
    ...process.argv.slice(2),
  ],
  { env: { ...process.env, BROWSER_PATH: browser } },
);
