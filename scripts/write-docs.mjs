import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled } from "./lib/ensure-installed.mjs";
import { BUILD, ROOT } from "./lib/paths.mjs";

/**
 * npm run docs writes every page that is made from the code; with --check it says which would change.
 * Each file of scripts/docs makes one: it exports `file`, the page's path from the root, and `write`, which
 * gives its text. A page that is only partly made reads the rest of itself first.
 */
await ensureInstalled();
const prettier = await import("prettier");
const isCheck = process.argv.includes("--check");
const GENERATORS = join(ROOT, "scripts", "docs");

for (const name of readdirSync(GENERATORS).filter((entry) => /\.m(?:js|ts)$/.test(entry))) {
  const { file, write } = await load(name);
  const path = join(ROOT, file);
  const options = { ...(await prettier.resolveConfig(path)), filepath: path };
  const text = await prettier.format(await write(), options);
  if (text === readOrEmpty(path)) continue;

  if (isCheck) {
    console.error(`${file} is not what the code says: npm run docs writes it anew.`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`${file} is written.`);
  }
}

/**
 * @param {string} name
 * @returns {Promise<{ file: string, write: () => Promise<string> }>}
 */
async function load(name) {
  const source = join(GENERATORS, name);
  if (name.endsWith(".mjs")) return import(pathToFileURL(source).href);

  const { loadTypeScript } = await import("./lib/load-typescript.mjs");
  return loadTypeScript(source, join(BUILD, "docs", name.replace(/\.mts$/, ".cjs")));
}

/** @param {string} path */
function readOrEmpty(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
