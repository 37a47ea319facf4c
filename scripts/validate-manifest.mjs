import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import officeAddinManifest from "office-addin-manifest";
import { manifestProblemsIn } from "./lib/manifest/problems.mjs";
import { DIST, ROOT } from "./lib/paths.mjs";

const { OfficeAddinManifest } = officeAddinManifest;

/**
 * Checks manifests without asking any server: those named, or ours and, once there is a build, the built one.
 */
const named = process.argv.slice(2);
const manifests =
  named.length > 0 ? named : [join(ROOT, "manifest.xml"), join(DIST, "manifest.xml")].filter(existsSync);

for (const file of manifests) {
  const problems = [
    ...(await readingProblems(file)),
    ...manifestProblemsIn(readFileSync(file, "utf8"), dirname(file)),
  ];
  const name = relative(process.cwd(), file);
  for (const problem of problems) console.error(`${name}: ${problem}`);

  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${name} is in order.`);
}

/**
 * Microsoft's own reader must understand the file. Its validator is not used, since that posts the file to a server.
 *
 * @param {string} file
 */
async function readingProblems(file) {
  try {
    await OfficeAddinManifest.readManifestFile(file);
    return [];
  } catch (error) {
    return [`Microsoft's reader does not take it: ${error instanceof Error ? error.message : String(error)}`];
  }
}
