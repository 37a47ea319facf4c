import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./paths.mjs";

/**
 * Whether what a stamp stands for was made with this note, and from nothing that is newer.
 *
 * @param {string} stamp
 * @param {string} note
 * @param {readonly string[]} sources files and folders, from the root
 */
export function isFresh(stamp, note, sources) {
  try {
    const made = statSync(stamp).mtimeMs;
    return (
      readFileSync(stamp, "utf8") === note && sources.every((source) => newest(join(ROOT, source)) < made)
    );
  } catch {
    return false;
  }
}

/**
 * A source that was saved while the making went on counts as newer.
 *
 * @param {string} stamp
 * @param {string} note
 * @param {Date} started
 */
export function markFresh(stamp, note, started) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, note);
  utimesSync(stamp, started, started);
}

/**
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;

  // A folder's own time tells of files that were removed.
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
