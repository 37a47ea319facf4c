import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./lib/ensure-installed.mjs";
import { ensureBrowser } from "./lib/ensure-browser.mjs";
import { openBrowser } from "./lib/open-browser.mjs";
import { ROOT } from "./lib/paths.mjs";

/**
 * Draws assets/*.svg as the PNG files that the manifest names. Below 32 pixels a drawing of its own
 * is used, from assets/small, because detail turns to mud there.
 */
const NAMES = ["icon", "check", "rate", "summarise"];
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const ASSETS = join(ROOT, "assets");

await ensureInstalled();
const browser = await openBrowser(await ensureBrowser());
try {
  const page = await browser.newPage();
  mkdirSync(ASSETS, { recursive: true });

  for (const name of NAMES) {
    for (const size of SIZES) {
      const svg = readFileSync(join(ASSETS, size < 32 ? "small" : "", `${name}.svg`), "utf8");
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({ path: join(ASSETS, `${name}-${size}.png`), omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
