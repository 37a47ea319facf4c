import { ensureInstalled } from "./lib/ensure-installed.mjs";

/** npm run build [-- https://where.the/council/hosts/it/] */
await ensureInstalled();
const { buildPane } = await import("./lib/build-pane.mjs");

try {
  console.log(await buildPane(process.argv[2]));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
