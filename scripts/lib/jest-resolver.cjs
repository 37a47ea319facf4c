const path = require("node:path");

const ROOT = path.resolve(__dirname, "../..");
const VENDOR = path.join(ROOT, "workbench/univer/vendor.ts");

/**
 * Univer's packages take a second to load one by one, in every test file anew. They stand behind one
 * file, so one bundle of it, made by jest-setup.mjs, is given in its place.
 *
 * @param {string} request
 * @param {{ defaultResolver: (request: string, options: object) => string }} options
 */
module.exports = (request, options) => {
  const found = options.defaultResolver(request, options);
  return found === VENDOR ? path.join(ROOT, "build/jest/univer.js") : found;
};
