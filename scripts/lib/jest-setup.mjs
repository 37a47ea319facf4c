import { join } from "node:path";
import { build } from "esbuild";
import { isFresh, markFresh } from "./fresh.mjs";
import { BUILD, ROOT } from "./paths.mjs";

const SOURCES = ["workbench/univer/vendor.ts", "workbench/univer/iterator-helpers.ts", "package-lock.json"];

/** Makes the bundle that jest-resolver.cjs gives out, once for all test files. */
export default async function setUp() {
  const outfile = join(BUILD, "jest", "univer.js");
  if (isFresh(`${outfile}.stamp`, "", SOURCES)) return;

  const started = new Date();
  await build({
    entryPoints: [join(ROOT, "workbench/univer/vendor.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
  });
  markFresh(`${outfile}.stamp`, "", started);
}
