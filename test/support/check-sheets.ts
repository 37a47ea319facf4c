import { checkWorkbook, type Report } from "../../src/core";
import type { Answers } from "../../src/core/model/answers";
import { TODAY } from "./plan-of";
import { workbookOf, type SheetOf } from "./workbook-of";

/** The report on a workbook of these sheets, which must hold a plan. */
export function check(...sheets: readonly SheetOf[]): Report {
  return checkWith(undefined, ...sheets);
}

/** The same, by what the officer said of its columns. */
export function checkWith(answers: Answers | undefined, ...sheets: readonly SheetOf[]): Report {
  const report = checkWorkbook(workbookOf(...sheets), TODAY, answers);
  if (!report) throw new Error("No plan was found.");
  return report;
}
