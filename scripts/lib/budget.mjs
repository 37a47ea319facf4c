import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DIST } from "./paths.mjs";

/** An officer on a council laptop waits for this at every first opening of the pane. */
const MOST = 200_000;

/** How many bytes of our own script the pane loads at first, compressed. Throws where that is over the budget. */
export function checkBudget() {
  const page = readFileSync(join(DIST, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script[^>]* src="([^":]+)"/g)].map((match) => match[1] ?? "");
  if (scripts.length === 0) throw new Error("The pane's page loads no script of ours.");

  const bytes = scripts
    .map((script) => gzipSync(readFileSync(join(DIST, script)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);

  if (bytes > MOST) {
    throw new Error(
      `The pane loads ${kilobytes(bytes)} of compressed script at first, and ${kilobytes(MOST)} is the most.`,
    );
  }
  return kilobytes(bytes);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
