import { RULE_MARKER, type LiveRule } from "../model/live-rule";
import { RAG_WORDS, RAGS, type Rag } from "../model/rag";
import type { Report } from "../model/report";
import type { WorkbookSnapshot } from "../model/snapshot";
import { conditionsOf, dateModeOf } from "./rule-conditions";
import { ratedCells, type RatedCell } from "./rated-cells";

/** How many cells one rule covers: each compares its row with as many, so the number stays small. */
const CELLS_IN_A_RULE = 20;

/** Excel takes formulas of 8,192 characters; the marker and brackets come on top. */
const LONGEST_FORMULA = 7_500;

/** Longer texts take no words: Excel shows them as #### in such a format. */
const LONGEST_WITH_WORDS = 250;

/**
 * Conditional formatting that shows the ratings on the cells of the rating and of the timescale.
 * It follows the as-at date, and falls silent on a row that was changed since it was read.
 */
export function liveRules(report: Report, snapshot: WorkbookSnapshot): readonly LiveRule[] {
  return groupsOf(ratedCells(report, snapshot).filter(takesWords)).flatMap((cells) =>
    RAGS.flatMap((rag) => rulesFor(cells, rag)),
  );
}

/** Neighbours in one column that are shown in one format and know their dates in one way, a few at a time. */
function groupsOf(cells: readonly RatedCell[]): readonly (readonly RatedCell[])[] {
  const columns = new Map<string, RatedCell[]>();
  for (const cell of cells) {
    const key = `${cell.cell.sheet}\n${String(cell.cell.column)}`;
    const column = columns.get(key);
    if (column) column.push(cell);
    else columns.set(key, [cell]);
  }
  return [...columns.values()].flatMap((column) => runsOf(column.sort((a, b) => a.cell.row - b.cell.row)));
}

/** Runs end where the next cell is another kind, so that no two rules ever cover one cell in two ways. */
function runsOf(column: readonly RatedCell[]): readonly (readonly RatedCell[])[] {
  const runs: RatedCell[][] = [];
  let kind: string | undefined;
  for (const cell of column) {
    const run = runs.at(-1);
    if (run && kind === kindOf(cell) && run.length < CELLS_IN_A_RULE) run.push(cell);
    else runs.push([cell]);
    kind = kindOf(cell);
  }
  return runs;
}

function kindOf(cell: RatedCell): string {
  return `${dateModeOf(cell)} ${formatOf(cell)}`;
}

function rulesFor(cells: readonly RatedCell[], rag: Rag): readonly LiveRule[] {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return [];
  const { sheet, column, row: top } = first.cell;
  const area = { top, left: column, bottom: last.cell.row, right: column };
  const conditions = [...new Set(cells.flatMap((cell) => conditionsOf(cell, rag, top)))];
  return packed(conditions).map((part) => ({
    sheet,
    area,
    formula: `=AND(${RULE_MARKER},OR(${part.join(",")}))`,
    rag,
    numberFormat: withWords(formatOf(first), rag),
  }));
}

/** As many conditions in one formula as Excel takes. */
function packed(conditions: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const condition of conditions) {
    if (length + condition.length + 1 > LONGEST_FORMULA) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(condition);
    length += condition.length + 1;
  }
  return parts;
}

/** Whether words can stand beside the text: where they can't, there is no colour either. */
function takesWords({ value }: RatedCell): boolean {
  return value !== "" && !(typeof value === "string" && value.length > LONGEST_WITH_WORDS);
}

/** A format that says the same where the cell's own can't have words put behind it. */
const PLAIN_FORMATS = { day: "dd/mm/yyyy", month: "mmm-yy", read: "General" } as const;

/** How the cell is shown now, as one section that words can be put behind. */
function formatOf(cell: RatedCell): string {
  // "[$-809]" only says that the months' names are English.
  const format = cell.format.replace(/\[\$-[^\]]*\]/g, "");
  if (format === "@" || /["[\\]/.test(format)) return PLAIN_FORMATS[dateModeOf(cell)];
  const [first = ""] = format.split(";");
  return first === "" ? "General" : first;
}

/** The cell's own format with the rating behind it, for numbers and for text. */
function withWords(format: string, rag: Rag): string {
  const words = `" · ${RAG_WORDS[rag].word}"`;
  return `${format}${words};-${format}${words};${format}${words};@${words}`;
}
