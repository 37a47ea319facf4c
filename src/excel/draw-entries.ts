import type { DrawnEntry, FormDrawing } from "../core";
import { LINE, LOOKS } from "./drawn-styles";

/** Readies the rows below the headings for what the officer will type there. */
export function drawEntries(sheet: Excel.Worksheet, drawing: FormDrawing): void {
  // She goes on below the rows that are lined.
  sheet.showGridlines = true;
  const first = drawing.headingRow + 1;
  const width = drawing.entries.length;
  const { format } = sheet.getRangeByIndexes(first, 0, drawing.entryRows, width);
  format.wrapText = true;
  format.verticalAlignment = "Top";
  format.horizontalAlignment = "Left";
  format.font.size = LOOKS.body.size;
  format.font.color = LOOKS.body.color;
  drawLines(sheet.getRangeByIndexes(first, 0, drawing.linedRows, width));
  drawing.entries.forEach((entry, column) => {
    drawEntry(sheet.getRangeByIndexes(first, column, drawing.entryRows, 1), entry, drawing.entryRows);
  });
}

/** Two digits for each day, so that dates stand one below the other. */
const DAY_FORMAT = "dd mmm yyyy";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

function drawLines(range: Excel.Range): void {
  for (const edge of EDGES) range.format.borders.getItem(edge).set(LINE);
}

function drawEntry(range: Excel.Range, entry: DrawnEntry, rows: number): void {
  if (entry.kind === "text") return;
  const { dataValidation } = range;
  dataValidation.rule = ruleOf(entry);
  dataValidation.errorAlert = {
    title: "Plan Check",
    message: entry.hint,
    showAlert: true,
    style: "Warning",
  };
  if (entry.kind === "day") range.numberFormat = Array.from({ length: rows }, () => [DAY_FORMAT]);
}

/** Years that no plan leaves: a day outside them was mistyped. As a formula, which no setting of the computer changes. */
const [EARLIEST, LATEST] = ["=DATE(2000,1,1)", "=DATE(2099,12,31)"];

function ruleOf(entry: Exclude<DrawnEntry, { kind: "text" }>): Excel.DataValidationRule {
  return entry.kind === "day"
    ? { date: { formula1: EARLIEST, formula2: LATEST, operator: "Between" } }
    : { list: { inCellDropDown: true, source: entry.words.join(",") } };
}
