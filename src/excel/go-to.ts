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

/** Brings a sheet of our own to the front. */
export function showSheet(name: string): Promise<Outcome<void>> {
  return goTo({ sheet: name, row: 0, column: 0 });
}
