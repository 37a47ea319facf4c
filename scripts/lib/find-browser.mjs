import { existsSync } from "node:fs";
import { delimiter, posix, win32 } from "node:path";

/**
 * @typedef {{
 *   platform: NodeJS.Platform,
 *   env: Record<string, string | undefined>,
 *   exists: (path: string) => boolean,
 * }} Machine
 */

/** @type {Machine} */
const THIS_MACHINE = { platform: process.platform, env: process.env, exists: existsSync };

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const ON_A_MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const BELOW_PROGRAM_FILES = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/**
 * The path of a browser of Chromium's family: the one that BROWSER_PATH names, or else the first that is found.
 *
 * @param {Machine} machine
 * @returns {string | undefined}
 */
export function findBrowser(machine = THIS_MACHINE) {
  const chosen = machine.env.BROWSER_PATH;
  if (chosen !== undefined && chosen !== "") return machine.exists(chosen) ? chosen : undefined;

  return placesToLook(machine).find(machine.exists);
}

/**
 * What a person must do, in one sentence.
 *
 * @param {Machine} machine
 * @returns {string}
 */
export function howToGetBrowser({ platform, env } = THIS_MACHINE) {
  const chosen = env.BROWSER_PATH;
  if (chosen !== undefined && chosen !== "") {
    return `BROWSER_PATH says ${chosen}, and there is no such file: correct it, or unset it to have a browser looked for.`;
  }
  const means =
    platform === "linux" ? "Chromium (on Debian: sudo apt-get install -y chromium)" : "Google Chrome";
  return `The tests need a real browser and found none: install ${means}, or set BROWSER_PATH to one of Chromium's family.`;
}

/** @param {Machine} machine */
function placesToLook({ platform, env }) {
  if (platform === "darwin") return [...ON_A_MAC, ...onPath(env, ":", posix)];
  if (platform === "win32") return belowProgramFiles(env);
  return onPath(env, delimiter, posix);
}

/**
 * @param {Machine["env"]} env
 * @param {string} between
 * @param {typeof posix} path
 */
function onPath(env, between, path) {
  const folders = (env.PATH ?? "").split(between).filter((folder) => folder !== "");
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** @param {Machine["env"]} env */
function belowProgramFiles(env) {
  const roots = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA];
  return roots.flatMap((root) =>
    root === undefined ? [] : BELOW_PROGRAM_FILES.map((place) => win32.join(root, place)),
  );
}
