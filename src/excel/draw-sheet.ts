import { quoteSheet, serialOfDay, shortAddress, type Drawing, type DrawnCell } from "../core";
import { LINE, LOOKS, type Look } from "./drawn-styles";
import { blocksOf } from "./row-blocks";

/** Excel's limit to the text of one cell. */
const LONGEST_TEXT = 32_767;

const LINES: Excel.CellBorderCollection = { top: LINE, bottom: LINE, left: LINE, right: LINE };

/** Points: room for the size of a title. */
const TITLE_HEIGHT = 24;

const DAY_FORMAT = "d mmm yyyy";

/** Rows that one request may hold: Excel on the web takes at most 5 MB. */
const ROWS_IN_A_REQUEST = 300;

/**
 * Writes a drawing on an empty sheet, in parts of which each is one request: nothing is sent before
 * the sync that follows it.
 */
export function drawSheet(sheet: Excel.Worksheet, drawing: Drawing): DrawingParts {
  const width = drawing.columnWidths.length;
  const cells = drawing.rows.map((row) => Array.from({ length: width }, (_, column) => row.cells[column]));
  const parts = blocksOf(cells.length, width, ROWS_IN_A_REQUEST * width).map(({ first, count }) => () => {
    drawRows(sheet, first, cells.slice(first, first + count));
  });
  drawing.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });
  return {
    rows: parts,
    finish() {
      const body = drawing.rows.length - drawing.headingRow;
      sheet.getRangeByIndexes(drawing.headingRow, 0, body, width).format.autofitRows();
      sheet.getRangeByIndexes(0, 0, 1, 1).format.rowHeight = TITLE_HEIGHT;
      sheet.showGridlines = false;
    },
  };
}

/** What draws a sheet, a request at a time. */
interface DrawingParts {
  readonly rows: readonly (() => void)[];
  /** What needs all rows to stand. */
  readonly finish: () => void;
}

type DrawnCells = readonly (readonly (DrawnCell | undefined)[])[];

function drawRows(sheet: Excel.Worksheet, first: number, cells: DrawnCells): void {
  const block = sheet.getRangeByIndexes(first, 0, cells.length, cells[0]?.length ?? 1);
  block.numberFormat = cells.map((row) => row.map(formatOf));
  block.values = cells.map((row) => row.map(valueOf));
  block.setCellProperties(cells.map((row) => row.map(propertiesOf)));
  block.format.verticalAlignment = "Top";
  block.format.horizontalAlignment = "Left";
  drawLinks(sheet, first, cells);
}

/** What is nice to have on paper. Some of it fails on some machines, and nothing depends on it. */
export function setUpPrint(sheet: Excel.Worksheet, drawing: Drawing): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${String(drawing.headingRow + 1)}:$${String(drawing.headingRow + 1)}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = drawing.footer.replaceAll("&", "&&").slice(0, 120);
  defaultForAllPages.centerFooter = "&D";
  defaultForAllPages.rightFooter = "Page &P of &N";
  sheet.freezePanes.unfreeze();
  sheet.freezePanes.freezeRows(drawing.frozenRows);
}

/** Text is never run: the apostrophe, which Excel hides, says that whatever follows is text. */
function valueOf(cell: DrawnCell | undefined): string | number {
  if (!cell) return "";
  const { content } = cell;
  switch (content.kind) {
    case "text":
    case "link":
      return content.text === "" ? "" : `'${content.text.slice(0, LONGEST_TEXT)}`;
    case "label":
      return content.text;
    case "number":
      return content.number;
    case "percent":
      return content.share;
    case "day":
      return serialOfDay(content.day);
  }
}

function formatOf(cell: DrawnCell | undefined): string {
  if (cell?.content.kind === "day") return DAY_FORMAT;
  return cell?.content.kind === "percent" ? "0%" : "General";
}

function propertiesOf(cell: DrawnCell | undefined): Excel.SettableCellProperties {
  if (!cell) return {};
  const look = LOOKS[cell.style];
  return {
    format: {
      ...(look.fill === undefined ? {} : { fill: { color: look.fill } }),
      font: { color: look.color, bold: look.bold, size: look.size },
      wrapText: look.wrap,
      ...(look.lined ? { borders: LINES } : {}),
    },
  };
}

function drawLinks(sheet: Excel.Worksheet, first: number, cells: DrawnCells): void {
  cells.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (cell?.content.kind !== "link") return;
      const { to, text } = cell.content;
      const range = sheet.getRangeByIndexes(first + index, column, 1, 1);
      range.hyperlink = {
        documentReference: `${quoteSheet(to.sheet)}!${shortAddress(to)}`,
        textToDisplay: text,
        screenTip: `Go to ${text}`,
      };
      drawLink(range, LOOKS[cell.style]);
    });
  });
}

/** Excel gives a link a style of its own, font and all. */
function drawLink(range: Excel.Range, look: Look): void {
  range.format.font.size = look.size;
  range.format.font.color = "#0B5394";
}

/** Points of a column that holds so many digits of the ordinary font, at 96 dots an inch (ECMA-376 18.3.1.13). */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
