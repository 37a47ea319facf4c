import { eachInNode } from "./in-node";

interface Answer {
  readonly found: string | null;
  readonly advice: string;
}

const answers = eachInNode<Answer>(
  "find-browser.mjs",
  `const machine = { ...facts, exists: (path) => facts.files.includes(path) };
   return { found: lib.findBrowser(machine) ?? null, advice: lib.howToGetBrowser(machine) };`,
  {
    debian: { platform: "linux", env: { PATH: "/usr/local/bin:/usr/bin" }, files: ["/usr/bin/chromium"] },
    mac: {
      platform: "darwin",
      env: { PATH: "/usr/bin" },
      files: ["/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
    },
    windows: {
      platform: "win32",
      env: { "ProgramFiles(x86)": "C:\\Program Files (x86)" },
      files: ["C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"],
    },
    chosen: {
      platform: "linux",
      env: { PATH: "/usr/bin", BROWSER_PATH: "/opt/b" },
      files: ["/usr/bin/chromium", "/opt/b"],
    },
    "chosen and gone": {
      platform: "linux",
      env: { PATH: "/usr/bin", BROWSER_PATH: "/opt/b" },
      files: ["/usr/bin/chromium"],
    },
    "nothing on Linux": { platform: "linux", env: { PATH: "/usr/bin" }, files: [] },
    "nothing on a Mac": { platform: "darwin", env: {}, files: [] },
  },
);

test.each([
  ["debian", "/usr/bin/chromium"],
  ["mac", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
  ["windows", "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"],
  ["chosen", "/opt/b"],
  ["chosen and gone", null],
  ["nothing on Linux", null],
  ["nothing on a Mac", null],
])("%s", (title, found) => {
  expect(answers[title]?.found).toBe(found);
});

test("one sentence says what to install, and how to point at what is there", () => {
  expect(answers["nothing on Linux"]?.advice).toBe(
    "The tests need a real browser and found none: install Chromium (on Debian: sudo apt-get install -y chromium), or set BROWSER_PATH to one of Chromium's family.",
  );
  expect(answers["nothing on a Mac"]?.advice).toContain("install Google Chrome, or set BROWSER_PATH");
});

test("a browser that was chosen and is not there is not replaced by another in silence", () => {
  expect(answers["chosen and gone"]?.advice).toContain("BROWSER_PATH says /opt/b, and there is no such file");
});
