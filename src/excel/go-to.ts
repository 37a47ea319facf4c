import type { Outcome } from "../app";
import { shortAddress, type CellRef } from "../core";
import { Refusal } from "./host-problem";
import { run } from "./run";

/** Brings the cell to the front and selects it. */
export function goTo(cell: CellRef): Promise<Outcome<void>> {
  return run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(cell.sheet);
    sheet.load("visibility");
    await sync();
    if (sheet.isNullObject) throw new Refusal({ kind: "gone" });
    if (sheet.visibility !== "Visible") throw new Refusal({ kind: "sheet-hidden", sheet: cell.sheet });

    sheet.activate();
    sheet.getRange(shortAddress(cell)).select();
    await sync();
  });
}

/** Brings a sheet to the front. */
export function showSheet(name: string): Promise<Outcome<void>> {
  return goTo({ sheet: name, row: 0, column: 0 });
}

/** The cell that is selected; of a larger selection, the one to start from. */
export function activeCell(): Promise<Outcome<CellRef>> {
  return run(async ({ workbook, sync }) => {
    const cell = workbook.getActiveCell();
    cell.load("rowIndex,columnIndex");
    const sheet = cell.worksheet;
    sheet.load("name");
    await sync();
    return { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}
