import { parseArgs } from "node:util";
import { parseDay, type Day } from "../../src/core";

const COMMANDS = ["check", "rate", "explain", "summarise"] as const;
type Command = (typeof COMMANDS)[number];

/** What the caller asked for. */
export interface Request {
  readonly command: Command;
  readonly file: string;
  /** The day to judge by; today where none was named. */
  readonly asAt: Day | undefined;
  readonly json: boolean;
  readonly out: string | undefined;
}

export const USAGE = `Use: npm run --silent plan -- check|rate|explain|summarise FILE.xlsx [--as-at YYYY-MM-DD] [--json] [--out FILE.xlsx]
  check      says what is wrong with the plan in the file
  rate       rates each action; with --out writes a workbook that shows the ratings
  explain    says how each cell was read, and why
  summarise  writes a workbook with the summaries, to the file named by --out`;

/** Reads the words of the command line; a sentence says what is wrong with them. */
export function readArguments(words: readonly string[]): Request | string {
  const parsed = parsedWords(words);
  if (typeof parsed === "string") return parsed;
  const { values, positionals } = parsed;
  const [command = "", file, ...more] = positionals;
  if (command === "") return "Say what to do: check, rate, explain or summarise.";
  if (!isCommand(command)) return `“${command}” is none of check, rate, explain and summarise.`;
  if (file === undefined) return `Name the file to ${command}.`;
  if (more.length > 0) return `One file at a time, please: “${more.join(" ")}” is one too many.`;

  const asAt = parseDay(values["as-at"] ?? "");
  const wrong = wrongDay(values["as-at"]) ?? wrongOutput(command, values.out);
  return wrong ?? { command, file, asAt, json: values.json === true, out: values.out };
}

function wrongDay(day: string | undefined): string | undefined {
  return day === undefined || parseDay(day) ? undefined : `“${day}” is not a day. Write it as 2020-01-31.`;
}

function wrongOutput(command: Command, out: string | undefined): string | undefined {
  if ((command === "check" || command === "explain") && out !== undefined)
    return `${command} writes nothing, so it takes no --out.`;
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

function isCommand(word: string): word is Command {
  return COMMANDS.some((command) => command === word);
}
