import { measureHeadings } from "./headings.mjs";
import { measureLayouts } from "./layouts.mjs";
import { measureLeads } from "./leads.mjs";
import { measurePlans } from "./plans.mjs";
import { measureProgress } from "./progress.mjs";
import { measureRagKeys } from "./ragkeys.mjs";
import { measureSpeed } from "./speed.mjs";
import { measureTargets } from "./targets.mjs";
import { measureTimescales } from "./timescales.mjs";
import type { Measured } from "./lib/measured.mjs";

/** Prints how much is read right of what lies beside the project; gives the page for the documentation. */
export async function main(words: readonly string[]): Promise<string | undefined> {
  const lists = [
    measureHeadings(),
    measureLayouts(),
    measureLeads(),
    measureTimescales(),
    measureProgress(),
    measureTargets(),
    measureRagKeys(),
  ].filter((each) => each !== undefined);
  const measured = [...(await measurePlans()), ...lists];
  if (measured.length === 0) {
    process.stdout.write("There is nothing to measure by: no plans lie beside the project.\n");
    return undefined;
  }
  const table = tableOf(measured);
  process.stdout.write(`${table}\n`);
  process.stdout.write(`${measureSpeed()}\n`);
  if (words.includes("--failures")) process.stdout.write(`${measured.map(failuresOf).join("\n")}\n`);
  return `# How much is read right\n\nPrinted by \`npm run measure\`, from published plans that are not part of the project.\n\n${table}\n`;
}

function tableOf(measured: readonly Measured[]): string {
  const rows = measured.map(({ list, total, right, rightAndSure, wrongUnsure, wrongSure }) => {
    const share = ((100 * right) / total).toFixed(1);
    return `| ${list} | ${String(total)} | ${share}% | ${[rightAndSure, right - rightAndSure, wrongUnsure, wrongSure].join(" | ")} |`;
  });
  return [
    "| What | Cells | Right | Right and sure | Right, not sure | Wrong, not sure | Wrong and sure |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function failuresOf({ list, failures }: Measured): string {
  const lines = failures.map(
    ({ text, expected, got, sure }) =>
      `  ${sure ? "SURE" : "    "} ${JSON.stringify(text)}: ${expected} ≠ ${got}`,
  );
  return [list, ...lines].join("\n");
}
