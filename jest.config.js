const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  ],
};

/** A project for each kind of test: most are plain Node, the pane's have a document, the journeys a real browser. */
const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/test/${pattern}`),
  transform,
  setupFilesAfterEnv: ["<rootDir>/test/support/console-guard.ts"],
  ...more,
});

/** @type {import("jest").Config} */
module.exports = {
  workerIdleMemoryLimit: "1GB",
  projects: [
    project("core", ["core/**/*.test.ts", "app/**/*.test.ts"]),
    project("workbench", ["workbench/**/*.test.ts", "excel/**/*.test.ts"]),
    project("pane", ["taskpane/**/*.test.tsx", "commands/**/*.test.ts"], { testEnvironment: "jsdom" }),
    project("browser", ["browser/**/*.test.ts"]),
  ],
};
