import { spawn } from "node:child_process";
import { ROOT } from "./paths.mjs";

/**
 * Runs a program from the root of the repository and gives its exit code. `quiet` keeps
 * standard output for the caller's own words: what the program says goes to standard error.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { quiet = false, env = process.env } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env,
      stdio: ["inherit", quiet ? process.stderr : "inherit", "inherit"],
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === "win32" && command === "npm",
    });
    child.on("error", fail);
    child.on("exit", (code, signal) => {
      done(code ?? (signal === null ? 0 : 1));
    });
  });
}
