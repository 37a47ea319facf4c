import { createRequire } from "node:module";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./lib/paths.mjs";

/** Writes each samples/*.xlsx from what samples/sources says of it: node scripts/make-samples.mjs */
const ExcelJS = createRequire(import.meta.url)("exceljs");
const SOURCES = join(ROOT, "samples", "sources");
const GREY = { type: "pattern", pattern: "solid", fgColor: { argb: "FFD9E1EC" } };
const LINE = { style: "thin", color: { argb: "FFBFBFBF" } };

for (const file of readdirSync(SOURCES)) {
  const { name, sheets } = await import(pathToFileURL(join(SOURCES, file)).href);
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(Date.UTC(2026, 10, 16));
  workbook.modified = workbook.created;
  for (const sheet of sheets) addSheet(workbook, sheet);
  await workbook.xlsx.writeFile(join(ROOT, "samples", `${name}.xlsx`));
  console.log(`samples/${name}.xlsx is written.`);
}

/** The title stands in row 1, headings in row 3, what follows below. */
function addSheet(workbook, source) {
  const { name, title, headings, rows, widths, frozenRows = 0 } = source;
  const sheet = workbook.addWorksheet(
    name,
    frozenRows > 0 ? { views: [{ state: "frozen", ySplit: frozenRows }] } : {},
  );
  sheet.columns = widths.map((width) => ({ width }));
  sheet.getCell("A1").value = title;
  sheet.getCell("A1").font = { name: "Calibri", size: 14, bold: true };
  if (headings) drawHeadings(sheet.getRow(3), headings);
  rows.forEach((cells, index) => drawRow(sheet.getRow(index + 4), cells, source));
  for (const { rows: lines, columns } of source.merges ?? []) {
    for (const column of columns) sheet.mergeCells(lines[0] + 3, column + 1, lines[1] + 3, column + 1);
  }
  sheet.pageSetup = {
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
}

function drawHeadings(row, headings) {
  headings.forEach((heading, index) => {
    const cell = row.getCell(index + 1);
    cell.value = heading;
    cell.font = { name: "Calibri", size: 11, bold: true };
    cell.fill = GREY;
    cell.border = { top: LINE, bottom: LINE, left: LINE, right: LINE };
    cell.alignment = { vertical: "top", wrapText: true };
  });
}

function drawRow(row, cells, { widths, headings, ratings, formats = {}, banners = [] }) {
  const isBanner = banners.includes(cells[0]);
  widths.forEach((_, index) => {
    const cell = row.getCell(index + 1);
    const value = cells[index];
    cell.value = value === undefined || value === "" ? null : value;
    cell.font = { name: "Calibri", size: 11, bold: isBanner };
    if (headings) cell.border = { top: LINE, bottom: LINE, left: LINE, right: LINE };
    cell.alignment = { vertical: "top", wrapText: !isBanner };
    if (value instanceof Date) cell.numFmt = formats[index] ?? "dd/mm/yyyy";
    const fill = ratings?.column === index ? ratings.fills[value] : undefined;
    if (fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${fill}` } };
  });
  if (isBanner) row.worksheet.mergeCells(row.number, 1, row.number, widths.length);
  row.height = heightOf(cells, widths, isBanner);
}

/** Rows are as high as their longest cell; without a height some programs cut wrapped text off. */
function heightOf(cells, widths, isBanner) {
  if (isBanner) return 18;
  const lines = cells.map((value, index) =>
    String(value ?? "")
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (widths[index] * 1.05))), 0),
  );
  return Math.max(1, ...lines) * 15 + 3;
}
