import type { Report, Severity } from "../../core";
import { count, figure } from "./count";

/** What a check comes to, in the officer's words. */
export interface Headline {
  readonly size: string;
  readonly verdict: string;
  /** What else there is to say, or "". */
  readonly more: string;
  readonly isClear: boolean;
}

export function headlineOf(report: Report): Headline {
  const worst = worstByAction(report);
  const errors = worst.filter((severity) => severity === "error").length;
  const warnings = worst.filter((severity) => severity === "warning").length;
  const advice = worst.filter((severity) => severity === "advice").length;
  return {
    size: sizeOf(report),
    ...verdictOf({ errors, warnings, advice }, report),
    isClear: worst.length === 0,
  };
}

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
}

function verdictOf({ errors, warnings, advice }: Counts, report: Report): Pick<Headline, "verdict" | "more"> {
  const mend = warnings === 0 ? "" : `${figure(warnings)} ${errors > 0 ? "more " : ""}should be put right.`;
  const hints =
    advice === 0 ? "" : `There is advice on ${figure(advice)}${errors + warnings > 0 ? " more" : ""}.`;
  if (errors > 0) {
    const verdict = `${figure(errors)} ${errors === 1 ? "needs" : "need"} attention before the board.`;
    return { verdict, more: [mend, hints].filter(Boolean).join(" ") };
  }
  if (warnings + advice > 0) {
    return { verdict: "Nothing is urgent.", more: [mend, hints].filter(Boolean).join(" ") };
  }
  return { verdict: "Nothing needs attention.", more: praiseOf(report) };
}

/** Never says more than was looked at. */
function praiseOf({ notChecked }: Report): string {
  return notChecked.length === 0
    ? "Every check that Plan Check makes was passed."
    : "All that could be checked is in order. Below you see what could not.";
}

function sizeOf({ plan: { actions, themes } }: Report): string {
  if (actions.length === 0) return "The plan has no actions yet.";
  const where = themes.length === 0 ? "" : ` in ${count(themes.length, "area")}`;
  return `${count(actions.length, "action")}${where}.`;
}

/** An action with two findings is one action that needs attention. Findings come worst first. */
function worstByAction({ findings }: Report): readonly Severity[] {
  const worst = new Map<string, Severity>();
  for (const { sheet, row, severity } of findings) {
    const action = `${String(row)} ${sheet}`;
    if (!worst.has(action)) worst.set(action, severity);
  }
  return [...worst.values()];
}
