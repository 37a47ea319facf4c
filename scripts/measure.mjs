import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bundle } from "./lib/bundle.mjs";
import { ensureInstalled } from "./lib/ensure-installed.mjs";
import { loadCompiled } from "./lib/load-compiled.mjs";

/** npm run measure [-- --failures]: how much of real plans is read right, where they lie beside the project. */
await ensureInstalled();
const { app, vendor } = await bundle({
  entry: "scripts/measure/main.mts",
  name: "measure",
  platform: "node",
});
loadCompiled(vendor);
const { main } = createRequire(import.meta.url)(app);
const page = await main(process.argv.slice(2));
if (page !== undefined) {
  const { format } = await import("prettier");
  writeFileSync("docs/measured.md", await format(page, { parser: "markdown" }));
}
process.exit(0);
