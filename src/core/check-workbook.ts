import type { Day } from "./calendar/day";
import { checkActions } from "./check/check-actions";
import { NO_ANSWERS, type Answers } from "./model/answers";
import type { Report } from "./model/report";
import type { WorkbookSnapshot } from "./model/snapshot";
import { rateAction } from "./rate/rate-action";
import { readPlan } from "./read/read-plan";

/**
 * Reads, rates and checks the plan in a workbook as at a day, by what the officer said of its columns;
 * undefined where there is no plan in it.
 */
export function checkWorkbook(
  snapshot: WorkbookSnapshot,
  asAt: Day,
  answers: Answers = NO_ANSWERS,
): Report | undefined {
  const read = readPlan(snapshot, asAt, answers);
  if (!read) return undefined;
  const { plan, tables, notes, notRead } = read;
  return {
    file: snapshot.fileName,
    asAt,
    tables,
    plan,
    ratings: plan.actions.map((action) => rateAction(action, asAt)),
    findings: checkActions({ asAt, actions: plan.actions }),
    notes,
    notChecked: [...notRead, ...absentColumns(plan.actions)],
  };
}

/** What no column of the plan tells, and so was not checked. */
function absentColumns(actions: Report["plan"]["actions"]): readonly string[] {
  if (actions.length === 0) return [];
  const without = (key: "leads" | "timescale" | "progress" | "rag" | "ref"): boolean =>
    actions.every((action) => action[key].kind === "absent");
  return [
    ...(without("ref") ? ["No column holds references, so they were not checked."] : []),
    ...(without("leads") ? ["No column says who leads, so leads were not checked."] : []),
    ...(without("timescale") ? ["No column says when, so dates were not checked."] : []),
    ...(without("progress") ? ["No column tells of progress, so nothing could be found complete."] : []),
    ...(without("rag") ? ["No column holds a rating, so stated ratings were not checked."] : []),
  ];
}
