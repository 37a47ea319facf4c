import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BUILD } from "./paths.mjs";

/** Where `npm test` leaves what Jest counted. */
export const RESULTS = join(BUILD, "test-results.json");

/** The last run's counts. A test file that could not even be started is a failure, and so is a run that left nothing. */
export function countTests() {
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1 };

  const results = JSON.parse(readFileSync(RESULTS, "utf8"));
  return {
    passed: Number(results.numPassedTests),
    failed: Number(results.numFailedTests) + Number(results.numRuntimeErrorTestSuites),
  };
}
