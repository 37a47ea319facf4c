import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { BUILD, ROOT } from "./paths.mjs";

/**
 * @typedef {"node" | "browser"} Platform
 * @typedef {{ entry: string, name: string, platform: Platform }} Wanted
 * @typedef {{ inputs: string[], packages: string[] }} Made
 * @typedef {{ app: string, vendor: string, style: string | undefined }} Bundle
 */

/**
 * Bundles a program of the workbench below build/, in two files: our own code, made again whenever a source
 * of it is newer, and the packages that it uses, which take seconds and are made again only when
 * package-lock.json or the list of them changes. Nothing is loaded or made when all is fresh.
 *
 * @param {Wanted} wanted
 * @returns {Promise<Bundle>}
 */
export async function bundle(wanted) {
  const folder = join(BUILD, wanted.name);
  const app = join(folder, "app.js");
  const list = join(folder, "made.json");
  mkdirSync(folder, { recursive: true });

  const before = readMade(list);
  if (before !== undefined && isNewerThanAll(app, before.inputs)) {
    const files = filesOf(wanted, app, before.packages);
    if (existsSync(files.vendor)) return files;
  }

  const { bundleApp, bundleVendor } = await import("./bundle-with-esbuild.mjs");
  const started = new Date();
  const made = await bundleApp(wanted, (packages) => filesOf(wanted, app, packages).vendor);
  const files = filesOf(wanted, app, made.packages);
  if (!existsSync(files.vendor)) {
    for (const { path, contents } of await bundleVendor(wanted.platform, made.packages, files.vendor)) {
      putInPlace(path, contents);
    }
    removeOthers(folder, files.vendor);
  }
  putInPlace(app, made.text);
  // A source that was saved while the making went on counts as newer.
  utimesSync(app, started, started);
  putInPlace(list, JSON.stringify({ inputs: made.inputs, packages: made.packages }));
  return files;
}

/**
 * Whole or not at all: two programs may be bundling at one time, and either may be stopped.
 *
 * @param {string} file
 * @param {string | Uint8Array} contents
 */
function putInPlace(file, contents) {
  const beside = `${file}.${String(process.pid)}`;
  writeFileSync(beside, contents);
  renameSync(beside, file);
}

/**
 * @param {string} folder
 * @param {string} vendor the packages' bundle that is in use
 */
function removeOthers(folder, vendor) {
  const kept = basename(vendor, ".js");
  for (const name of readdirSync(folder)) {
    if (name.startsWith("vendor-") && !name.startsWith(kept)) rmSync(join(folder, name));
  }
}

/**
 * @param {Wanted} wanted
 * @param {string} app
 * @param {readonly string[]} packages
 * @returns {Bundle}
 */
function filesOf({ name, platform }, app, packages) {
  const key = createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .update(readFileSync(join(ROOT, "scripts/lib/bundle-with-esbuild.mjs")))
    .update(JSON.stringify([platform, packages]))
    .digest("hex")
    .slice(0, 12);
  const vendor = join(BUILD, name, `vendor-${key}.js`);
  const style = vendor.replace(/\.js$/, ".css");
  return { app, vendor, style: packages.some((name) => name.endsWith(".css")) ? style : undefined };
}

/**
 * @param {string} file
 * @param {readonly string[]} sources from the root
 */
function isNewerThanAll(file, sources) {
  try {
    const made = statSync(file).mtimeMs;
    return sources.every((source) => statSync(join(ROOT, source)).mtimeMs <= made);
  } catch {
    return false;
  }
}

/**
 * @param {string} file
 * @returns {Made | undefined}
 */
function readMade(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
