import { createHash } from "node:crypto";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What makes the pane's window one in Excel, before the library looks: the page around it does it. */
const CONNECT = "parent.workbench.connect(window);";

/**
 * The pane's page as it ships, but for what must differ where there is neither Excel nor a network: the page
 * around the pane is told of its window, and Microsoft's library comes from the package of the same name.
 *
 * @param {string} html
 */
export function paneForWorkbench(html) {
  const tag = `<script src="${OFFICE_JS}"></script>`;
  if (!html.includes(tag)) throw new Error(`The pane does not load ${OFFICE_JS}.`);

  const hash = createHash("sha256").update(CONNECT).digest("base64");
  return html
    .replace(tag, `<script>${CONNECT}</script>\n    <script src="/office-js/office.js"></script>`)
    .replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`);
}
