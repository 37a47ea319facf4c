import type { HostProblem } from "../../app";

/** A place in a program, as Chromium and as Safari write it. */
const PLACE = /^\s*at .*:\d+:\d+\)?$|^\S*@.*:\d+:\d+$/;

/**
 * What we can learn from of a mistake of ours. Its message is left out, because it may quote a cell;
 * its name and the places in our program cannot.
 */
export function detailsOfError(error: unknown, about: string): string {
  if (!(error instanceof Error)) return [about, `Thrown: ${typeof error}`].join("\n");
  const places = afterMessage(error)
    .split("\n")
    .filter((line) => PLACE.test(line));
  return [about, error.name, ...places.slice(0, 20)].join("\n");
}

/** Chromium begins the stack with the message, which may have several lines; Safari leaves it out. */
function afterMessage({ stack = "", message }: Error): string {
  const start = stack.indexOf(message);
  return start === -1 ? stack : stack.slice(start + message.length);
}

/** Excel's code and the place, neither of which quotes a cell; undefined where our words say it all. */
export function detailsOfProblem(problem: HostProblem, about: string): string | undefined {
  if (problem.kind !== "unexplained") return undefined;
  return [about, `Code: ${problem.code}`, `Where: ${problem.where}`].join("\n");
}
