import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import type { EmbeddedWorkbook } from "../embedded-workbook";
import { HOST_INFO } from "../protocol/win32-context";
import type { OfficeClient } from "./office-client";

/** What an add-in finds on its window in a pane of Excel on Windows. */
export interface OfficePage extends OfficeClient {
  readonly Office: typeof Office;
  readonly window: DOMWindow;
  close(): void;
}

const ORIGIN = "https://localhost";
/** Where the page is told to find the library: as on Microsoft's own server, in one folder. */
const FOLDER = "/office-js/";
const PAGE = `<!doctype html><html><head><script src="${FOLDER}office.js"></script></head><body></body></html>`;

/**
 * The whole of Office.js, unmodified, in a page without a screen: its loader, `Office.onReady`
 * and requirement sets. Slower than `loadExcel`, which is enough for what only runs batches.
 */
export async function loadOffice(workbook: EmbeddedWorkbook): Promise<OfficePage> {
  const dom = new JSDOM(PAGE, {
    url: `${ORIGIN}/pane.html?${HOST_INFO}`,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    resources: new LibraryFiles(),
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      workbook.connect(window);
    },
  });
  await new Promise<void>((resolve) => {
    dom.window.addEventListener("load", () => {
      resolve();
    });
  });
  const page = dom.window as unknown as OfficePage;
  await page.Office.onReady();
  return {
    Office: page.Office,
    Excel: page.Excel,
    OfficeExtension: page.OfficeExtension,
    window: dom.window,
    close: () => {
      dom.window.close();
    },
  };
}

/** Gives the library's own files from the package, and nothing else: no request leaves the machine. */
class LibraryFiles extends ResourceLoader {
  readonly #folder = join(
    dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")),
    "dist",
  );

  override fetch(address: string): ReturnType<ResourceLoader["fetch"]> {
    const { origin, pathname } = new URL(address);
    const file = join(this.#folder, pathname.slice(FOLDER.length));
    const isOurs = origin === ORIGIN && pathname.startsWith(FOLDER) && existsSync(file);
    const content = Promise.resolve(isOurs ? readFileSync(file) : Buffer.alloc(0));
    return Object.assign(content, { abort: () => undefined });
  }
}
