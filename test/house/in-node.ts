import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

export const ROOT = resolve(__dirname, "../..");

/**
 * What a function of scripts/lib answers, in a Node of its own: those scripts are the kind of
 * module that Jest does not load, and it is Node that they are for.
 */
export function inNode(file: string, body: string, facts: unknown = null): unknown {
  const url = pathToFileURL(join(ROOT, "scripts/lib", file)).href;
  const script = `
    const lib = await import(${JSON.stringify(url)});
    const facts = ${JSON.stringify(facts)};
    const answer = () => { ${body} };
    console.log(JSON.stringify((await answer()) ?? null));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-"], { input: script, encoding: "utf8" }),
  );
}

/** The answers for many facts, from one Node: starting it takes longer than the asking. */
export function eachInNode<T>(file: string, body: string, facts: Record<string, unknown>): Record<string, T> {
  const all = `return Object.fromEntries(Object.entries(facts).map(([title, facts]) => [title, (() => { ${body} })() ?? null]));`;
  return inNode(file, all, facts) as Record<string, T>;
}
