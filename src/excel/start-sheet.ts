import type { Outcome } from "../app";
import type { FormDrawing } from "../core";
import { drawEntries } from "./draw-entries";
import { drawSheet, setUpPrint } from "./draw-sheet";
import { Refusal } from "./host-problem";
import { UNFINISHED_MARKER } from "./our-sheets";
import { run } from "./run";
import { freeSheetName } from "./sheet-names";

/** Writes a form on a new sheet, which carries no mark of ours once it is done: it is the officer's. */
export async function startSheet(drawing: FormDrawing): Promise<Outcome<{ readonly name: string }>> {
  let name: string | undefined;
  const written = await run(async ({ workbook, sync }) => {
    const { worksheets, protection } = workbook;
    worksheets.load("items/name");
    protection.load("protected");
    await sync();
    if (protection.protected) throw new Refusal({ kind: "structure-protected" });

    const taken = worksheets.items.map((sheet) => sheet.name);
    name = freeSheetName(drawing.name, taken, (number) => ` ${String(number)}`);
    const sheet = worksheets.add(name);
    sheet.customProperties.add(UNFINISHED_MARKER, "yes");
    const { rows, finish } = drawSheet(sheet, drawing);
    for (const part of rows) part();
    finish();
    drawEntries(sheet, drawing);
    sheet.customProperties.getItem(UNFINISHED_MARKER).delete();
    await sync();
    return { name };
  });
  if (written.ok) await setUpPage(written.value.name, drawing);
  else if (name !== undefined) await takeBack(name);
  return written;
}

/** In a run of its own: it fails on machines without a printer, and what was written is good without it. */
async function setUpPage(name: string, drawing: FormDrawing): Promise<void> {
  await run(async ({ workbook, sync }) => {
    setUpPrint(workbook.worksheets.getItem(name), drawing);
    await sync();
  });
}

/** After a failure: what was left half-written goes. Excel may break off before the mark: what is empty loses nothing. */
async function takeBack(name: string): Promise<void> {
  await run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const unfinished = sheet.customProperties.getItemOrNullObject(UNFINISHED_MARKER);
    unfinished.load("value");
    const used = sheet.getUsedRangeOrNullObject(false);
    used.load("address");
    await sync();
    if (sheet.isNullObject || (unfinished.isNullObject && !used.isNullObject)) return;
    sheet.delete();
    await sync();
  });
}
