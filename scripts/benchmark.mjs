import { createRequire } from "node:module";
import { join } from "node:path";
import { ensureInstalled } from "./lib/ensure-installed.mjs";
import { BUILD, ROOT } from "./lib/paths.mjs";

/**
 * npm run benchmark: how long reading and checking a plan takes, beside how long others take only to parse
 * the same file. Ratios tell; milliseconds are this machine's.
 */
await ensureInstalled();
const { build } = await import("esbuild");
const outfile = join(BUILD, "benchmark", "main.cjs");
await build({
  entryPoints: [join(ROOT, "scripts/benchmark/main.mts")],
  outfile,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  packages: "external",
  logLevel: "error",
});
const { main } = createRequire(import.meta.url)(outfile);
await main();
