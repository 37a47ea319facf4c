import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import vm from "node:vm";

const require = createRequire(import.meta.url);

/**
 * Loads ten megabytes of packages as `require` would, but with V8's compiled form kept beside them:
 * that halves the time, and this program is run once for each file of a folder.
 *
 * @param {string} file
 */
export function loadCompiled(file) {
  const kept = `${file}.compiled`;
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const script = new vm.Script(wrapped(readFileSync(file, "utf8")), { filename: file, cachedData });

  const made = {
    exports: {},
    id: file,
    filename: file,
    loaded: true,
    children: [],
    paths: [],
    path: dirname(file),
  };
  require.cache[file] = /** @type {NodeJS.Module} */ (/** @type {unknown} */ (made));
  script.runInThisContext()(made.exports, createRequire(file), made, file, dirname(file));

  // Another version of Node refuses what this one kept.
  if (cachedData === undefined || script.cachedDataRejected === true)
    writeFileSync(kept, script.createCachedData());
}

/** @param {string} code */
function wrapped(code) {
  return `(function (exports, require, module, __filename, __dirname) { ${code}\n})`;
}
