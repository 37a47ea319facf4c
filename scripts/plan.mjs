import { createRequire } from "node:module";
import { bundle } from "./lib/bundle.mjs";
import { ensureInstalled } from "./lib/ensure-installed.mjs";
import { loadCompiled } from "./lib/load-compiled.mjs";

/** npm run --silent plan -- check FILE.xlsx: standard output holds the program's own words and nothing else. */
await ensureInstalled();
const { app, vendor } = await bundle({
  entry: "workbench/command-line/main.ts",
  name: "plan",
  platform: "node",
});
loadCompiled(vendor);
const { main } = createRequire(import.meta.url)(app);

// npm starts scripts in the root; the files that were named are named from where the caller stands.
process.chdir(process.env.INIT_CWD ?? process.cwd());
const code = await main(process.argv.slice(2));

// The embedded workbook may leave a timer behind, which would keep us here; what was written must still go out.
process.stdout.write("", () => process.exit(code));
