import type { OnProgress, Outcome } from "../app";
import type { Area, CellStyle, CellValue, SheetSnapshot, WorkbookSnapshot } from "../core";
import { keptAnswers } from "./keep-answers";
import { listSheets } from "./list-sheets";
import { run, type Session } from "./run";
import { blocksOf, type Block } from "./row-blocks";

/**
 * Cells that one answer may hold: Excel on the web gives at most 5 MB, and a cell of a plan with
 * its number format is about a hundred bytes.
 */
const CELLS_IN_AN_ANSWER = 30_000;

/**
 * Cells that are asked for their merged areas at once. Excel fails above 512 areas, and gives those
 * whose first cell is among the cells asked: so many cells can never hold more.
 */
const CELLS_FOR_MERGES = 512;

/** Sheets of more cells are no plans that somebody colours by hand; their looks would double the answer. */
const CELLS_WITH_LOOKS = 10_000;

/** Reads all sheets but our own: in three trips to Excel, more only where one answer would be too large. */
export function takeSnapshot(onProgress?: OnProgress): Promise<Outcome<WorkbookSnapshot>> {
  return run(async (session) => {
    onProgress?.("Reading the sheets");
    session.workbook.load("name");
    const kept = keptAnswers(session);
    const sheets = await listSheets(session, askForSize, kept.ask);
    const parts = sheets.map(({ name, isHidden, key, more: used }) => ({
      sheet: { name, hidden: isHidden, ours: key !== undefined },
      used: used.isNullObject || key !== undefined ? undefined : used,
    }));
    const asked = parts.map(({ sheet, used }) => ({ sheet, used, answers: used ? askFor(used) : [] }));
    await fetchAll(
      session,
      asked.flatMap(({ answers }) => answers),
      onProgress,
    );
    return {
      fileName: session.workbook.name,
      date1904: false,
      answers: kept.text(),
      sheets: asked.map(({ sheet, used, answers }) => ({ ...sheet, ...contentOf(used, answers) })),
    };
  });
}

function askForSize(sheet: Excel.Worksheet): Excel.Range {
  // Values only: formats alone can make a sheet a million rows long.
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return used;
}

/** A block of rows, and what asks for it; nothing is asked before `ask` is called. */
interface Answer {
  readonly cells: number;
  readonly ask: () => void;
  readonly values: () => readonly (readonly CellValue[])[];
  readonly numberFormats: () => readonly (readonly string[])[];
  readonly merges: () => readonly Area[];
  readonly hiddenRows: () => readonly number[];
  readonly styles: () => SheetSnapshot["styles"];
}

function askFor(used: Excel.Range): readonly Answer[] {
  return blocksOf(used.rowCount, used.columnCount, CELLS_IN_AN_ANSWER).map((block) => answerOf(used, block));
}

function answerOf(used: Excel.Range, block: Block): Answer {
  const range = used.getCell(block.first, 0).getResizedRange(block.count - 1, used.columnCount - 1);
  const mergeAreas: Excel.RangeAreas[] = [];
  const hasLooks = used.rowCount * used.columnCount <= CELLS_WITH_LOOKS;
  let rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  let looks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | undefined;
  return {
    cells: block.count * used.columnCount,
    ask() {
      range.load("values,numberFormat");
      rows = range.getRowProperties({ rowHidden: true });
      if (hasLooks)
        looks = range.getCellProperties({ format: { fill: { color: true }, font: { strikethrough: true } } });
      for (const { first, count } of blocksOf(block.count, used.columnCount, CELLS_FOR_MERGES)) {
        const part = range.getCell(first, 0).getResizedRange(count - 1, used.columnCount - 1);
        const areas = part.getMergedAreasOrNullObject();
        areas.load(
          "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
        );
        mergeAreas.push(areas);
      }
    },
    values: () => range.values as CellValue[][],
    numberFormats: () => range.numberFormat as string[][],
    merges: () => mergeAreas.flatMap((areas) => (areas.isNullObject ? [] : areas.areas.items.map(areaOf))),
    hiddenRows: () =>
      (rows?.value ?? []).flatMap((row, index) =>
        row.rowHidden === true ? [used.rowIndex + block.first + index] : [],
      ),
    styles: () => (looks?.value ?? []).map((row) => row.map(styleOf)),
  };
}

/** Undefined for a plain cell, which most are. A text struck through in part is given as null, and counts as plain. */
function styleOf({ format = {} }: Excel.CellProperties): CellStyle | undefined {
  const fill = fillOf(format.fill?.color);
  const isStruck = format.font?.strikethrough === true;
  return fill === "" && !isStruck ? undefined : { fill, isStruck };
}

function fillOf(color = ""): string {
  const fill = color.toUpperCase();
  return /^#[0-9A-F]{6}$/.test(fill) && fill !== "#FFFFFF" ? fill : "";
}

function areaOf(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

/** As many blocks in one trip as an answer can hold. */
async function fetchAll(
  session: Session,
  answers: readonly Answer[],
  onProgress?: OnProgress,
): Promise<void> {
  let cells = 0;
  let done = 0;
  for (const answer of answers) {
    if (cells > 0 && cells + answer.cells > CELLS_IN_AN_ANSWER) {
      // Each trip is as large as Excel allows, so there is nothing to gather.

      await session.sync();
      onProgress?.(`Reading the sheets, ${String(Math.round((100 * done) / answers.length))}%`);
      cells = 0;
    }
    answer.ask();
    cells += answer.cells;
    done++;
  }
  if (cells > 0) await session.sync();
}

function contentOf(
  used: Excel.Range | undefined,
  answers: readonly Answer[],
): Pick<SheetSnapshot, "top" | "left" | "values" | "numberFormats" | "merges" | "hiddenRows" | "styles"> {
  return {
    top: used?.rowIndex ?? 0,
    left: used?.columnIndex ?? 0,
    values: answers.flatMap((answer) => answer.values()),
    numberFormats: answers.flatMap((answer) => answer.numberFormats()),
    merges: answers.flatMap((answer) => answer.merges()),
    styles: answers.flatMap((answer) => answer.styles()),
    hiddenRows: new Set(answers.flatMap((answer) => answer.hiddenRows())),
  };
}
