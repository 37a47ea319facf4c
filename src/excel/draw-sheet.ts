import { quoteSheet, serialOfDay, shortAddress, type DrawnCell, type SheetDrawing } from "../core";
import { LOOKS, type Look } from "./drawn-styles";

/** Excel's limit to the text of one cell. */
const LONGEST_TEXT = 32_767;

/** Points: room for the size of a title. */
const TITLE_HEIGHT = 24;

const DAY_FORMAT = "d mmm yyyy";

/** Writes a drawing on an empty sheet; nothing is sent before the next sync. */
export function drawSheet(sheet: Excel.Worksheet, drawing: SheetDrawing): void {
  const width = drawing.columnWidths.length;
  const block = sheet.getRangeByIndexes(0, 0, drawing.rows.length, width);
  const cells = drawing.rows.map((row) => Array.from({ length: width }, (_, column) => row.cells[column]));

  drawing.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(characters);
  });
  block.numberFormat = cells.map((row) => row.map(formatOf));
  block.values = cells.map((row) => row.map(valueOf));
  block.setCellProperties(cells.map((row) => row.map(propertiesOf)));
  block.format.verticalAlignment = "Top";
  block.format.horizontalAlignment = "Left";
  sheet.getRangeByIndexes(0, 0, 1, 1).format.rowHeight = TITLE_HEIGHT;
  drawLinks(sheet, cells);
  const body = drawing.rows.length - drawing.headingRow;
  sheet.getRangeByIndexes(drawing.headingRow, 0, body, width).format.autofitRows();
  sheet.showGridlines = false;
}

/** What is nice to have on paper. Some of it fails on some machines, and nothing depends on it. */
export function setUpPrint(sheet: Excel.Worksheet, drawing: SheetDrawing): void {
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

const LINE = { style: "Continuous", color: "#C8C6C4", weight: "Thin" } as const;
const LINES: Excel.CellBorderCollection = { top: LINE, bottom: LINE, left: LINE, right: LINE };

function drawLinks(sheet: Excel.Worksheet, cells: readonly (readonly (DrawnCell | undefined)[])[]): void {
  cells.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (cell?.content.kind !== "link") return;
      const { to, text } = cell.content;
      const range = sheet.getRangeByIndexes(index, column, 1, 1);
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
