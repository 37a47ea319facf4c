import { createRequire } from "node:module";
import { build } from "esbuild";

/**
 * Loads a script in TypeScript, with all of ours that it imports; packages are loaded as they are.
 *
 * @param {string} source
 * @param {string} outfile where the compiled script is kept
 */
export async function loadTypeScript(source, outfile) {
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  return createRequire(import.meta.url)(outfile);
}
