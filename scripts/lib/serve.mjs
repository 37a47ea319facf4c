import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { DIST, ROOT } from "./paths.mjs";
import { paneForWorkbench } from "./pane-for-workbench.mjs";

const TYPES = /** @type {Record<string, string>} */ ({
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
});

const SAMPLES = join(ROOT, "samples");

/**
 * Serves the workbench on this machine only: dist/ as it ships at the top, and beside it the page around it.
 *
 * @param {{ port: number, page: import("./bundle.mjs").Bundle }} options port 0 takes any that is free
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function serve({ port, page }) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const answer = answerTo(path, page);
    if (answer === undefined) {
      response
        .writeHead(404, { "content-type": "text/plain; charset=utf-8" })
        .end(`There is no ${path} here.`);
      return;
    }
    response.writeHead(200, { "content-type": answer.type, "cache-control": "no-cache" });
    if ("text" in answer) response.end(answer.text);
    else createReadStream(answer.file).pipe(response);
  });

  return new Promise((done, fail) => {
    server.on("error", fail);
    server.listen(port, "localhost", () => {
      const address = server.address();
      const taken = typeof address === "object" && address !== null ? address.port : port;
      done({ url: `http://localhost:${String(taken)}/`, close: () => server.close() });
    });
  });
}

/**
 * @param {string} path
 * @param {import("./bundle.mjs").Bundle} page
 * @returns {{ type: string, text: string } | { type: string, file: string } | undefined}
 */
function answerTo(path, page) {
  if (path === "/taskpane.html") {
    return { type: typeOf(path), text: paneForWorkbench(readFileSync(join(DIST, "taskpane.html"), "utf8")) };
  }
  if (path === "/samples/") return { type: typeOf(".json"), text: JSON.stringify(sampleNames()) };

  const file = fileFor(path, page);
  return file !== undefined && existsSync(file) && statSync(file).isFile()
    ? { type: typeOf(file), file }
    : undefined;
}

/**
 * @param {string} path
 * @param {import("./bundle.mjs").Bundle} page
 */
function fileFor(path, page) {
  if (path === "/") return join(ROOT, "workbench/page/index.html");
  if (path === "/workbench/page.js") return page.app;
  if (path === "/workbench/packages.js") return page.vendor;
  if (path === "/workbench/packages.css") return page.style;
  if (path.startsWith("/workbench/"))
    return within(join(ROOT, "workbench/page"), path.slice("/workbench".length));
  if (path.startsWith("/samples/")) return within(SAMPLES, path.slice("/samples".length));
  if (path.startsWith("/office-js/")) {
    return within(join(ROOT, "node_modules/@microsoft/office-js/dist"), path.slice("/office-js".length));
  }
  return within(DIST, path);
}

/**
 * @param {string} folder
 * @param {string} path
 */
function within(folder, path) {
  const file = normalize(join(folder, path));
  return file.startsWith(folder) ? file : undefined;
}

function sampleNames() {
  return existsSync(SAMPLES)
    ? readdirSync(SAMPLES)
        .filter((name) => name.endsWith(".xlsx") && !name.startsWith("~"))
        .sort()
    : [];
}

/** @param {string} name */
function typeOf(name) {
  return TYPES[extname(name) === "" ? name : extname(name)] ?? "application/octet-stream";
}
