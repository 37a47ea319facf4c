import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script, createContext } from "node:vm";
import type { EmbeddedWorkbook } from "../embedded-workbook";

/** What an add-in finds on its window once Office.js is loaded. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

const CLIENT = "@microsoft/office-js/dist/excel-web-16.00.js";

let compiled: Script | undefined;

/**
 * Microsoft's own client library for Excel, unmodified, without a page: the part below
 * `Excel.run`. `Office.onReady` and requirement sets need a page (see office-page.ts).
 */
export function loadExcel(workbook: EmbeddedWorkbook): OfficeClient {
  compiled ??= new Script(readFileSync(createRequire(__filename).resolve(CLIENT), "utf8"), {
    filename: CLIENT,
  });
  const window = windowForClient();
  workbook.connect(window);
  compiled.runInContext(createContext(window));
  return window as unknown as OfficeClient;
}

/** As much of a browser as the library touches while it loads. */
function windowForClient(): object {
  const nothing = () => undefined;
  const window = {
    console,
    setTimeout,
    clearTimeout,
    Promise,
    addEventListener: nothing,
    navigator: { userAgent: "" },
    location: { href: "http://localhost/", search: "", hash: "" },
    document: {
      URL: "http://localhost/",
      createElement: () => ({}),
      getElementsByTagName: () => [],
      addEventListener: nothing,
    },
    XMLHttpRequest: nothing,
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}
