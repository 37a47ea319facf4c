import fc from "fast-check";
import { checkWorkbook, type CellRef, type Report } from "../../../src/core";
import type { Reading } from "../../../src/core/model/reading";
import { drawn, layouts, type ColumnName, type Expected, type MadeSheet } from "../../support/layouts";
import { TODAY } from "../../support/plan-of";
import { workbookOf } from "../../support/workbook-of";

/** Enough to meet every pair of what a layout may have; the seed is fixed, so that a failure can be seen again. */
const RUNS = { numRuns: 10_000, seed: 20_260_101 };

type Action = Report["plan"]["actions"][number];

const READINGS: Readonly<Record<ColumnName, (action: Action) => Reading<unknown>>> = {
  action: (action) => action.action,
  lead: (action) => action.leads,
  due: (action) => action.timescale,
  ref: (action) => action.ref,
  outcome: (action) => action.outcome,
  progress: (action) => action.progress,
  rag: (action) => action.rag,
  evidence: (action) => action.evidence,
};

test("in any layout, every reading points at the cell that it came from", () => {
  fc.assert(
    fc.property(fc.array(layouts, { minLength: 1, maxLength: 3 }), (several) => {
      const sheets = several.map((layout, index) => drawn(layout, index + 1));
      const report = checkWorkbook(workbookOf(...sheets.map(({ sheet }) => sheet)), TODAY);
      expect(linesOf(report)).toEqual(sheets.flatMap(expectedOf));
    }),
    RUNS,
  );
}, 240_000);

/** What was read of each line: its place, and where each cell stands with its own text. */
function linesOf(report: Report | undefined): readonly unknown[] {
  return (report?.plan.actions ?? []).map((action) => ({
    sheet: action.sheet,
    row: action.row - 1,
    theme: action.theme?.title ?? null,
    cells: Object.fromEntries(
      Object.entries(READINGS).flatMap(([name, readingOf]) => {
        const reading = readingOf(action);
        return reading.kind === "read" ? [[name, placeOf(reading.cell, textOf(reading))]] : [];
      }),
    ),
  }));
}

function textOf({ text, value }: { readonly text?: string | undefined; readonly value: unknown }): string {
  return text ?? String(value);
}

function placeOf({ row, column }: CellRef, text: string): Expected {
  return { row, column, text };
}

function expectedOf({ sheet, lines }: MadeSheet): readonly unknown[] {
  return lines.map(({ row, theme, cells }) => ({ sheet: sheet.name, row, theme, cells }));
}
