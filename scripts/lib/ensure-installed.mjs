import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./paths.mjs";
import { run } from "./run.mjs";

/** Installs the packages when they are missing or not those of package-lock.json. Says nothing otherwise. */
export async function ensureInstalled() {
  const reason = reasonToInstall(readLock("package-lock.json"), readLock("node_modules/.package-lock.json"));
  if (reason === undefined) return;

  console.error(`Installing packages, because ${reason}. This takes a minute.`);
  const code = await run("npm", ["ci", "--no-audit", "--no-fund"], { quiet: true });
  if (code !== 0) {
    console.error("The packages could not be installed. What npm said stands above.");
    process.exit(1);
  }
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * npm keeps in node_modules a list of what it put there; it is compared with what is wanted.
 * A package for another kind of machine is optional, and may be absent.
 *
 * @param {Lock | undefined} wanted
 * @param {Lock | undefined} installed
 * @returns {string | undefined}
 * @public
 */
export function reasonToInstall(wanted, installed) {
  if (installed === undefined) return "they are not here yet";

  const wrong = Object.entries(wanted?.packages ?? {}).find(
    ([place, locked]) => place !== "" && !isAsLocked(locked, installed.packages[place]),
  );
  return wrong === undefined ? undefined : `${wrong[0]} is not as locked`;
}

/**
 * @param {LockedPackage} locked
 * @param {LockedPackage | undefined} found
 */
function isAsLocked({ version, integrity, optional }, found) {
  if (found === undefined) return optional === true;
  return found.version === version && found.integrity === integrity;
}

/**
 * @param {string} file
 * @returns {Lock | undefined}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), "utf8"));
  } catch {
    return undefined;
  }
}
