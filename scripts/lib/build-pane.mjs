import { createRequire } from "node:module";
import { join } from "node:path";
import webpack from "webpack";
import { readBaseUrl, withBaseUrl } from "./base-url.mjs";
import { checkBudget } from "./budget.mjs";
import { isFresh, markFresh } from "./fresh.mjs";
import { BUILD, DIST, ROOT } from "./paths.mjs";

const require = createRequire(import.meta.url);

const STAMP = join(BUILD, "dist.stamp");
const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

/**
 * Writes dist/ for the add-in that is hosted at an address, and says how large the pane is.
 *
 * @param {string} [address]
 */
export async function buildPane(address) {
  const baseUrl = readBaseUrl(address);
  const config = require(join(ROOT, "webpack.config.js"));
  const compiler = webpack(config({ manifest: (/** @type {string} */ xml) => withBaseUrl(xml, baseUrl) }));

  const started = new Date();
  await compile(compiler);
  const size = checkBudget();
  markFresh(STAMP, baseUrl, started);
  return `${DIST} is for ${baseUrl}: ${size} of compressed script.`;
}

/** Builds for this machine, unless that is what dist/ holds already. */
export async function buildPaneIfStale() {
  if (!isFresh(STAMP, readBaseUrl(), SOURCES)) console.error(await buildPane());
}

/**
 * @param {import("webpack").Compiler} compiler
 * @returns {Promise<void>}
 */
function compile(compiler) {
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      if (error !== null) fail(error);
      else if (stats === undefined || stats.hasErrors() || stats.hasWarnings()) {
        fail(new Error(stats?.toString({ preset: "errors-warnings", colors: false })));
      } else compiler.close(() => done());
    });
  });
}
