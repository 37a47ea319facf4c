import { checkWorkbook, parseDay, type CellValue, type Day, type Report } from "../../src/core";
import { workbookOf } from "./workbook-of";

/** The day at which tests judge a plan, unless they say another. */
export const TODAY = dayIn("2024-04-01");

export function dayIn(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new Error(`${text} is not a day.`);
  return day;
}

/** The columns that a test can fill, and what stands above each. */
const HEADINGS = {
  ref: "Ref",
  action: "Action",
  lead: "Lead",
  due: "Due",
  target: "Target",
  progress: "Progress",
  rag: "RAG",
} as const;

/** An action as a test writes it: what is left out has no column, unless another action has it. */
export type ActionOf = Partial<Record<keyof typeof HEADINGS, CellValue>>;

/** The report on a plan of these actions, from row 2 on. Every plan has an action and a lead column. */
export function reportOf(actions: readonly ActionOf[], asAt: Day = TODAY): Report {
  const keys = (Object.keys(HEADINGS) as (keyof typeof HEADINGS)[]).filter(
    (key) => key === "action" || key === "lead" || actions.some((action) => key in action),
  );
  const rows = actions.map((action) => {
    const filled: ActionOf = { action: "Train all staff", lead: "Head of Care", ...action };
    return keys.map((key) => filled[key] ?? "");
  });
  const report = checkWorkbook(workbookOf({ rows: [keys.map((key) => HEADINGS[key]), ...rows] }), asAt);
  if (!report) throw new Error("The test's plan was not taken for a plan.");
  return report;
}
