import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SheetData } from "../../../workbench/workbook/data";
import { writeXlsx } from "../../../workbench/xlsx";
import { firstSheet, load, sheetOf, styled, withCells, withSheet } from "./support/books";

/** Real plans are not part of the project: the tests run where somebody has laid them beside it. */
const FOLDER = join(__dirname, "../../../../shared/plans");
const PLANS = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx")) : [];

(PLANS.length === 0 ? describe.skip : describe)("a real plan", () => {
  it.each(PLANS)("%s is the same file when nothing changed", async (name) => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
    const { workbook, carrier, notCarried } = await load(bytes);
    expect(notCarried).toEqual([]);
    expect(Buffer.from(await writeXlsx({ ...workbook }, carrier)).equals(Buffer.from(bytes))).toBe(true);
  });

  it.each(PLANS)("%s keeps every other cell when one is written and a sheet is added", async (name) => {
    const { workbook, carrier } = await load(new Uint8Array(readFileSync(join(FOLDER, name))));
    const sheet = firstSheet(workbook);
    const row = Math.max(...sheet.cells.keys());
    const changed = withSheet(
      workbook,
      withCells(sheet, { [`Z${row + 1}`]: styled("written", { fill: "#FFF2CC", bold: true }) }),
    );
    const { workbook: loaded } = await load(
      await writeXlsx(
        { ...changed, sheets: [...changed.sheets, sheetOf("Plan check", { A1: "Summary" })] },
        carrier,
      ),
    );
    expect(loaded.sheets.map(({ name: tab }) => tab)).toEqual([
      ...workbook.sheets.map(({ name: tab }) => tab),
      "Plan check",
    ]);
    changed.sheets.forEach((wanted, index) => {
      expect(withoutHeightOf(loaded.sheets[index], row)).toEqual(withoutHeightOf(wanted, row));
    });
  });

  it.each(PLANS)("%s comes back whole when it is written into a file of its own", async (name) => {
    const { workbook } = await load(new Uint8Array(readFileSync(join(FOLDER, name))));
    const { workbook: loaded } = await load(await writeXlsx(workbook));
    loaded.sheets.forEach((sheet, index) => {
      expect(sheet.cells).toEqual(workbook.sheets[index]?.cells);
      expect(sheet.merges).toEqual(workbook.sheets[index]?.merges);
      expect(sheet.columns).toEqual(workbook.sheets[index]?.columns);
    });
  });
});

/** The height of a row that was written in is estimated when it has wrapped text. */
function withoutHeightOf(sheet: SheetData | undefined, row: number): SheetData | undefined {
  if (sheet === undefined) return undefined;
  return { ...sheet, rows: new Map([...sheet.rows].filter(([number]) => number !== row)) };
}
