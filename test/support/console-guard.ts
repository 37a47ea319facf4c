import { format } from "node:util";

/** A test that logs a warning or an error fails: nothing of ours should, and nobody reads a log. */
const logged: string[] = [];

for (const level of ["warn", "error"] as const) {
  console[level] = (...parts: unknown[]) => {
    logged.push(`console.${level}: ${format(...parts)}`);
  };
}

afterEach(() => {
  const lines = logged.splice(0);
  if (lines.length > 0) throw new Error(lines.join("\n"));
});
