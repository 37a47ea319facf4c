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
  modulePathIgnorePatterns: ["<rootDir>/build/", "<rootDir>/dist/"],
  // Excel's client library stands on the global object, as in a page: it is not Jest's to take apart between
  // two files. All projects say so, since a worker runs files of several and takes one answer.
  testEnvironmentOptions: { globalsCleanup: "off" },
  ...more,
});

/** For tests that open the embedded workbook. */
const withUniver = {
  globalSetup: "<rootDir>/scripts/lib/jest-setup.mjs",
  resolver: "<rootDir>/scripts/lib/jest-resolver.cjs",
};

/** @type {import("jest").Config} */
module.exports = {
  workerIdleMemoryLimit: "1GB",
  projects: [
    project("core", ["core/**/*.test.ts", "app/**/*.test.ts"]),
    project("workbench", ["workbench/**/*.test.ts", "excel/**/*.test.ts"], withUniver),
    project("pane", ["taskpane/**/*.test.tsx", "commands/**/*.test.ts"], {
      ...withUniver,
      testEnvironment: "jsdom",
    }),
    project("house", ["house/**/*.test.ts", "*.test.ts"]),
    project("browser", ["browser/**/*.test.ts"]),
  ],
};
