import { join } from "node:path";
import { pngSize } from "../png-size.mjs";
import { addressProblems, iconProblems } from "./addresses.mjs";
import { factProblems } from "./facts.mjs";
import { orderProblems } from "./order.mjs";
import { parseXml } from "./parse.mjs";
import { resourceProblems } from "./resources.mjs";

/**
 * What Office would hold against a manifest, each as one sentence; nothing where it is in order.
 * Office itself says only that the add-in cannot be started, and Microsoft's validator asks a server.
 *
 * @param {string} xml
 * @param {string} folder where the icons are that it names
 * @returns {string[]}
 */
export function manifestProblemsIn(xml, folder) {
  let root;
  try {
    root = parseXml(xml);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  // An icon that is given out twice is one problem.
  return [
    ...new Set([
      ...orderProblems(root),
      ...factProblems(root),
      ...resourceProblems(root),
      ...addressProblems(root),
      ...iconProblems(root, (path) => pngSize(join(folder, path))),
    ]),
  ];
}
