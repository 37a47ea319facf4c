import { z } from "zod";
import {
  applyRag,
  buildSummaries,
  checkPlan,
  type Checked,
  type Outcome,
  type Workbook,
} from "../../src/app";
import { ReportSchema, todayOf, type Report } from "../../src/core";
import { officeWorkbook } from "../../src/excel";
import { wordsOf } from "../../src/taskpane/problems/problem-words";
import { openWorkbook, type EmbeddedWorkbook } from "..";
import { loadExcel } from "../node/office-client";
import { writeXlsx } from "../xlsx";
import { readArguments, USAGE, type Request } from "./arguments";
import { isSameFile, openFile, type OpenedFile } from "./open-file";
import { showRatings, showReadings, showReport } from "./show-report";
import { writeWhole } from "./write-file";

/** How a run ends: nothing of severity error, errors found, or nothing could be read. */
const [FINE, ERRORS_FOUND, NOT_READ] = [0, 1, 2] as const;

/** Runs the command line on the words after the program's name, and tells the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  try {
    return await answer(words);
  } catch (error) {
    // Nothing foreseen ends here: it is a mistake of ours, which its facts help to find.
    return refuse(
      `Plan Check itself failed. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}

async function answer(words: readonly string[]): Promise<number> {
  if (words.includes("--help") || words.length === 0) {
    process.stdout.write(`${USAGE}\n`);
    return words.length === 0 ? NOT_READ : FINE;
  }
  const request = readArguments(words);
  if (typeof request === "string") return refuse(`${request}\n${USAGE}`);
  if (request.out !== undefined && (await isSameFile(request.file, request.out))) {
    return refuse(`“${request.out}” is the file that is read. Name another file for --out.`);
  }
  const opened = await openFile(request.file);
  if (!opened.ok) return refuse(opened.sentence);

  const embedded = await openWorkbook(opened.workbook);
  try {
    return await runIn(embedded, request, opened);
  } finally {
    embedded.dispose();
  }
}

/** The add-in's own code does the work, through Office.js, as it would in Excel. */
async function runIn(
  embedded: EmbeddedWorkbook,
  request: Request,
  opened: Extract<OpenedFile, { ok: true }>,
): Promise<number> {
  const { Excel, OfficeExtension } = loadExcel(embedded);
  Object.assign(globalThis, { Excel, OfficeExtension });
  const outcome = await act(officeWorkbook(), request);
  if (!outcome.ok) {
    const { sentence, nextStep } = wordsOf(outcome.problem);
    return refuse(`${sentence} ${nextStep}`);
  }
  if (outcome.value.kind === "no-plan") {
    return refuse([...outcome.value.notChecked, noPlan(request.file, opened)].join("\n"));
  }
  const { report, kind } = outcome.value;
  if (kind === "no-actions") {
    process.stdout.write(`${request.json ? show(request, report) : noActions(request.file)}\n`);
    return FINE;
  }
  if (request.out !== undefined) {
    const bytes = await writeXlsx(await embedded.data(), opened.carrier);
    const written = await writeWhole(request.out, bytes);
    if (!written.ok) return refuse(written.sentence);
    for (const lost of opened.notCarried) process.stderr.write(`Not in “${request.out}”: ${lost}\n`);
  }
  process.stdout.write(`${show(request, report)}\n`);
  return report.findings.some((finding) => finding.severity === "error") ? ERRORS_FOUND : FINE;
}

async function act(workbook: Workbook, { command, asAt, out }: Request): Promise<Outcome<Checked>> {
  const day = asAt ?? todayOf(new Date());
  if (command === "rate" && out !== undefined) {
    return applyRag(workbook, day, asAt ? { kind: "fixed", day: asAt } : { kind: "today" });
  }
  const checked = await checkPlan(workbook, day);
  if (command !== "summarise" || !checked.ok || checked.value.kind !== "plan") return checked;
  const built = await buildSummaries(workbook, day);
  return built.ok ? checked : built;
}

function show({ command, json, out }: Request, report: Report): string {
  if (json) return JSON.stringify(z.encode(ReportSchema, report), null, 2);
  if (command === "check") return showReport(report);
  if (command === "explain") return showReadings(report);
  if (command === "rate")
    return showRatings(report) + (out === undefined ? "" : `\nThe ratings are shown in ${out}.`);
  return `The summaries are in ${out ?? ""}.`;
}

function noPlan(file: string, { workbook }: Extract<OpenedFile, { ok: true }>): string {
  const isEmpty = workbook.sheets.every((sheet) =>
    [...sheet.cells.values()].every((row) => [...row.values()].every((cell) => cell.value === undefined)),
  );
  return isEmpty
    ? `“${file}” is an empty workbook.`
    : `No plan was found in “${file}”. A plan has a row of headings, with an action and a lead or a date among them.`;
}

function noActions(file: string): string {
  return `There are no actions in “${file}” yet, only the headings of a plan.`;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return NOT_READ;
}
