import { parseArgs } from "node:util";
import { parseDay, type Day } from "../../src/core";

/** What the caller asked for. */
export interface Request {
  readonly command: "check" | "rate" | "summarise";
  readonly file: string;
  /** The day to judge by; today where none was named. */
  readonly asAt: Day | undefined;
  readonly json: boolean;
  readonly out: string | undefined;
}

export const USAGE = `Use: npm run --silent plan -- check|rate|summarise FILE.xlsx [--as-at YYYY-MM-DD] [--json] [--out FILE.xlsx]
  check      says what is wrong with the plan in the file
  rate       rates each action; with --out writes a workbook that shows the ratings
  summarise  writes a workbook with the summaries, to the file named by --out`;

/** Reads the words of the command line; a sentence says what is wrong with them. */
export function readArguments(words: readonly string[]): Request | string {
  const parsed = parsedWords(words);
  if (typeof parsed === "string") return parsed;
  const { values, positionals } = parsed;
  const [command = "", file, ...more] = positionals;
  if (command === "") return "Say what to do: check, rate or summarise.";
  if (!isCommand(command)) return `“${command}” is none of check, rate and summarise.`;
  if (file === undefined) return `Name the file to ${command}.`;
  if (more.length > 0) return `One file at a time, please: “${more.join(" ")}” is one too many.`;

  const asAt = parseDay(values["as-at"] ?? "");
  const wrong = wrongDay(values["as-at"]) ?? wrongOutput(command, values.out);
  return wrong ?? { command, file, asAt, json: values.json === true, out: values.out };
}

function wrongDay(day: string | undefined): string | undefined {
  return day === undefined || parseDay(day) ? undefined : `“${day}” is not a day. Write it as 2020-01-31.`;
}

function wrongOutput(command: Request["command"], out: string | undefined): string | undefined {
  if (command === "check" && out !== undefined) return "check writes nothing, so it takes no --out.";
  if (command === "summarise" && out === undefined)
    return "Say where to write the summaries: --out FILE.xlsx.";
  return out === undefined || /\.xlsx$/i.test(out) ? undefined : `“${out}” must end in .xlsx.`;
}

function parsedWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { "as-at": { type: "string" }, json: { type: "boolean" }, out: { type: "string" } },
    });
  } catch (error) {
    // Node says in a sentence which word it did not take, and may add a hint after it.
    return error instanceof Error ? (error.message.split(/(?<=\.) /)[0] ?? error.message) : String(error);
  }
}

function isCommand(word: string): word is Request["command"] {
  return word === "check" || word === "rate" || word === "summarise";
}
