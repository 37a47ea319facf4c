import { join } from "node:path";
import { ensureInstalled } from "./lib/ensure-installed.mjs";
import { BUILD, ROOT } from "./lib/paths.mjs";

/**
 * npm run benchmark: how long reading and checking a plan takes, beside how long others take only to parse
 * the same file. Ratios tell; milliseconds are this machine's.
 */
await ensureInstalled();
const { loadTypeScript } = await import("./lib/load-typescript.mjs");
const { main } = await loadTypeScript(
  join(ROOT, "scripts/benchmark/main.mts"),
  join(BUILD, "benchmark", "main.cjs"),
);
await main();
