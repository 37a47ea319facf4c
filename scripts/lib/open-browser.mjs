import { chromium } from "playwright-core";

/**
 * A browser without a window that speaks to nobody but the page's own server.
 *
 * @param {string} executablePath
 */
export function openBrowser(executablePath) {
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      // Chromium's sandbox does not start for root, which is who we are in most containers.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--lang=en-GB",
    ],
  });
}
