import { basename, join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "./paths.mjs";

/** @typedef {import("./bundle.mjs").Platform} Platform */

const GLOBAL = "globalThis.workbenchPackages";

/**
 * Our own code. Every import of a package becomes a look into the other bundle, whose name
 * depends on which packages those are; so they are collected first and the name is put in after.
 *
 * @param {import("./bundle.mjs").Wanted} wanted
 * @param {(packages: string[]) => string} vendorOf
 * @returns {Promise<import("./bundle.mjs").Made & { text: string }>}
 */
export async function bundleApp({ entry, platform }, vendorOf) {
  /** @type {Set<string>} */
  const packages = new Set();
  const result = await build({
    ...shared(platform),
    entryPoints: [join(ROOT, entry)],
    outdir: ROOT,
    sourcemap: "inline",
    sourcesContent: false,
    metafile: true,
    write: false,
    plugins: [packagesElsewhere(platform, packages)],
  });

  const sorted = [...packages].sort();
  const text = result.outputFiles[0]?.text ?? "";
  return {
    text: text.replaceAll(VENDOR_FILE, `./${basename(vendorOf(sorted))}`),
    inputs: Object.keys(result.metafile.inputs).filter((input) => !input.includes(":")),
    packages: sorted,
  };
}

/**
 * The packages, each under the name that it is imported by.
 *
 * @param {Platform} platform
 * @param {readonly string[]} packages
 * @param {string} outfile
 */
export async function bundleVendor(platform, packages, outfile) {
  const modules = packages.filter((name) => !name.endsWith(".css"));
  const lines = [
    ...packages.filter((name) => name.endsWith(".css")).map((name) => `import ${JSON.stringify(name)};`),
    ...modules.map((name, at) => `import * as package${String(at)} from ${JSON.stringify(name)};`),
    // Marked as a module, so that what is its default export here is that there as well.
    `const all = { ${modules.map((name, at) => `${JSON.stringify(name)}: { ...package${String(at)}, __esModule: true }`).join(", ")} };`,
    platform === "node" ? "module.exports = all;" : `${GLOBAL} = all;`,
  ];
  const result = await build({
    ...shared(platform),
    write: false,
    stdin: { contents: lines.join("\n"), resolveDir: ROOT, loader: "js" },
    outfile,
    minify: true,
    legalComments: "none",
  });
  return result.outputFiles;
}

const VENDOR_FILE = "./vendor-to-be-named.js";

/**
 * @param {Platform} platform
 * @param {Set<string>} packages
 * @returns {import("esbuild").Plugin}
 */
function packagesElsewhere(platform, packages) {
  return {
    name: "packages-elsewhere",
    setup(esbuild) {
      esbuild.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        if (kind === "entry-point" || path.startsWith("node:")) return undefined;
        packages.add(path);
        return { path, namespace: "package" };
      });
      esbuild.onResolve({ filter: /vendor-to-be-named/ }, ({ path }) => ({ path, external: true }));
      esbuild.onLoad({ filter: /.*/, namespace: "package" }, ({ path }) => ({
        contents: path.endsWith(".css")
          ? ""
          : `module.exports = ${platform === "node" ? `require(${JSON.stringify(VENDOR_FILE)})` : GLOBAL}[${JSON.stringify(path)}];`,
      }));
    },
  };
}

/**
 * @param {Platform} platform
 * @returns {import("esbuild").BuildOptions & { bundle: true }}
 */
function shared(platform) {
  return {
    bundle: true,
    platform,
    format: platform === "node" ? "cjs" : "iife",
    target: platform === "node" ? "node20" : "es2022",
    absWorkingDir: ROOT,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    // Univer's files are large; what it draws icons and fonts with stands in its scripts and styles.
    loader: { ".woff2": "dataurl", ".svg": "dataurl", ".png": "dataurl" },
  };
}
