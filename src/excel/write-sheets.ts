import type { OnProgress, Outcome, WrittenSheet } from "../app";
import type { SheetDrawing } from "../core";
import { drawSheet, setUpPrint } from "./draw-sheet";
import { Refusal } from "./host-problem";
import { listSheets } from "./list-sheets";
import { SHEET_MARKER, UNFINISHED_MARKER, type KnownSheet } from "./our-sheets";
import { run, type Session } from "./run";
import { freeSheetName } from "./sheet-names";
import { takeBackUnfinished } from "./take-back";

/** Writes each drawing on our sheet of that key, which is cleared first, or on a new one. */
export async function writeSheets(
  drawings: readonly SheetDrawing[],
  onProgress?: OnProgress,
): Promise<Outcome<readonly WrittenSheet[]>> {
  let before: ReadonlySet<string> | undefined;
  const made: string[] = [];
  const written = await run(async (session) => {
    const sheets = await knownSheets(session);
    const ours = drawings.map((drawing) => sheets.find((sheet) => sheet.key === drawing.key));
    if (ours.includes(undefined)) await assertStructureOpen(session);

    onProgress?.("Writing the sheets");
    before = new Set(sheets.map((sheet) => sheet.name));
    const taken = [...before];
    const result: WrittenSheet[] = [];
    for (const [index, drawing] of drawings.entries()) {
      const known = ours[index];
      const name = known?.name ?? freeSheetName(drawing.name, taken);
      taken.push(name);
      result.push({ key: drawing.key, name });
      if (!known) made.push(name);
      await write(session, known ? cleared(known) : added(session, name, drawing.key), drawing);
    }
    return result;
  });
  if (written.ok) await setUpPages(written.value, drawings);
  else if (before) await takeBackUnfinished(before, made);
  return written;
}

/** Takes away the sheets that we made. What stands on the officer's own sheets is not touched. */
export function removeSheets(): Promise<Outcome<{ readonly names: readonly string[] }>> {
  return run(async (session) => {
    const sheets = await knownSheets(session);
    const ours = sheets.filter((sheet) => sheet.key !== undefined);
    if (ours.length === 0) return { names: [] };
    await assertStructureOpen(session);
    // Excel refuses to be left without a sheet that can be seen.
    if (!sheets.some((sheet) => sheet.key === undefined && !sheet.isHidden)) {
      throw new Refusal({ kind: "only-sheet" });
    }
    for (const { sheet, isHidden } of ours) {
      if (isHidden) sheet.visibility = "Visible";
      sheet.delete();
    }
    await session.sync();
    return { names: ours.map((sheet) => sheet.name) };
  });
}

/** All sheets; a protected sheet of ours refuses before anything is written. */
async function knownSheets(session: Session): Promise<readonly KnownSheet[]> {
  const sheets = await listSheets(session, (sheet) => {
    sheet.protection.load("protected");
    return sheet.protection;
  });
  const shut = sheets.find((sheet) => sheet.key !== undefined && sheet.more.protected);
  if (shut) throw new Refusal({ kind: "sheet-protected", sheet: shut.name });
  return sheets;
}

async function assertStructureOpen({ workbook, sync }: Session): Promise<void> {
  workbook.protection.load("protected");
  await sync();
  if (workbook.protection.protected) throw new Refusal({ kind: "structure-protected" });
}

/** The drawing, in as many requests as Excel on the web takes, between the two ends of our marker. */
async function write({ sync }: Session, sheet: Excel.Worksheet, drawing: SheetDrawing): Promise<void> {
  sheet.customProperties.add(UNFINISHED_MARKER, "yes");
  const { rows, finish } = drawSheet(sheet, drawing);
  for (const [index, part] of rows.entries()) {
    if (index > 0) await sync();
    part();
  }
  finish();
  sheet.customProperties.getItem(UNFINISHED_MARKER).delete();
  await sync();
}

function cleared({ sheet }: KnownSheet): Excel.Worksheet {
  sheet.getRange().clear();
  return sheet;
}

function added({ workbook }: Session, name: string, key: string): Excel.Worksheet {
  const sheet = workbook.worksheets.add(name);
  sheet.customProperties.add(SHEET_MARKER, key);
  return sheet;
}

/** In a run of its own: it fails on machines without a printer, and what was written is good without it. */
async function setUpPages(
  written: readonly WrittenSheet[],
  drawings: readonly SheetDrawing[],
): Promise<void> {
  await run(async ({ workbook, sync }) => {
    written.forEach(({ name }, index) => {
      const drawing = drawings[index];
      if (drawing) setUpPrint(workbook.worksheets.getItem(name), drawing);
    });
    await sync();
  });
}
