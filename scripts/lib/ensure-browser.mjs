import { existsSync } from "node:fs";
import { findBrowser, howToGetBrowser } from "./find-browser.mjs";
import { run } from "./run.mjs";

/** A browser's path; where there is none it is fetched if that can be done without asking, or we stop. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;

  if (canInstall()) {
    console.error("There is no browser here yet: installing Chromium.");
    await run("apt-get", ["update"], { quiet: true });
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
      quiet: true,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }

  console.error(howToGetBrowser());
  process.exit(1);
}

/** On Ubuntu the package of this name asks for snap, which has no place in a container. */
function canInstall() {
  const asked = (process.env.BROWSER_PATH ?? "") !== "";
  return (
    !asked && process.platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version")
  );
}
