import { checkWorkbook, type Day, type WorkbookSnapshot } from "../../src/core";
import { largePlan } from "./lib/large-plan.mjs";

const RUNS = 5;

/** How long reading and checking takes, and that it grows with the rows and no faster. */
export function measureSpeed(): string {
  const small = largePlan(2_000, 1);
  const large = largePlan(20_000, 10);
  const [few, many] = [median(small), median(large)];
  return [
    `2,000 actions on one sheet: ${few.toFixed(0)} ms (median of ${String(RUNS)}).`,
    `20,000 on ten sheets: ${many.toFixed(0)} ms, ${(many / few).toFixed(1)} times as long.`,
  ].join("\n");
}

const WARM_UP = 10;

function median(plan: WorkbookSnapshot): number {
  for (let run = 0; run < WARM_UP; run++) checkWorkbook(plan, "2024-11-01" as Day);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    if (!checkWorkbook(plan, "2024-11-01" as Day)) throw new Error("No plan was found.");
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}
