import { shortAddress, type Report } from "../../src/core";
import { workbookOf } from "./workbook-of";
import type { WorkbookSnapshot } from "../../src/core";

/** A sheet written as a Markdown table whose last column, "expect", names the findings of each row. */
export interface SheetFile {
  readonly snapshot: WorkbookSnapshot;
  /** "D3 no-lead": the cell and the rule, in the order of the sheet. */
  readonly expected: readonly string[];
}

/** Reads the first table of a Markdown text. `\n` in a cell is a line break; the headings stand in row 1. */
export function readSheetFile(markdown: string): SheetFile {
  const lines = markdown.split("\n").filter((line) => line.trim().startsWith("|"));
  const [headings = [], , ...rows] = lines.map(cellsOf);
  if (headings.at(-1) !== "expect") throw new Error('The last column must be called "expect".');
  const expected = rows.flatMap((row, index) =>
    (row.at(-1) ?? "")
      .split(";")
      .map((each) => each.trim())
      .filter((each) => each !== "")
      .map((each) => {
        const [column = "", rule = ""] = each.split(" ");
        return `${column}${String(index + 2)} ${rule}`;
      }),
  );
  return { snapshot: workbookOf({ rows: [headings, ...rows].map((row) => row.slice(0, -1)) }), expected };
}

/** The findings of a report in the form in which a sheet file expects them. */
export function foundIn(report: Report | undefined): readonly string[] {
  return (report?.findings ?? []).map((finding) => `${shortAddress(finding.cell)} ${finding.rule}`);
}

function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim().replaceAll("\\n", "\n"));
}
