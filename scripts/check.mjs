import { ensureInstalled } from "./lib/ensure-installed.mjs";
import { run } from "./lib/run.mjs";

/** The quick ones first, so that a slip is told of soon. */
const STEPS = ["format:check", "lint", "types", "walls", "dead", "test", "docs:check", "build", "validate"];

/** npm run check [-- --without test]: the whole gate, up to the first step that fails. */
await ensureInstalled();
const left = process.argv[2] === "--without" ? process.argv.slice(3) : [];
const begun = Date.now();

for (const step of STEPS.filter((name) => !left.includes(name))) {
  const started = Date.now();
  const code = await run("npm", ["run", "--silent", step]);
  const took = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  if (code !== 0) {
    console.error(`\n✖ ${step} failed after ${took}. To see it again: npm run ${step}`);
    process.exit(1);
  }
  console.log(`✔ ${step.padEnd(14)} ${took}`);
}
console.log(`The gate is open: ${((Date.now() - begun) / 1000).toFixed(0)} s.`);
