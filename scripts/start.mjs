import { ensureInstalled } from "./lib/ensure-installed.mjs";

/** npm start: the workbench, with a sample plan open, at the address that is printed. PORT chooses the port. */
await ensureInstalled();
const { openWorkbench } = await import("./lib/workbench.mjs");

const { url } = await openWhereFree();
console.log(`\nPlan Check's workbench is at ${url}\nPress Ctrl+C to stop it.`);

/** Somebody else's server may hold the usual port; an address that works is worth more than a fixed one. */
async function openWhereFree() {
  const asked = process.env.PORT;
  if (asked !== undefined) return openWorkbench(Number(asked));
  try {
    return await openWorkbench(3000);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EADDRINUSE") return openWorkbench(0);
    throw error;
  }
}
