import type { OnProgress, Outcome, WrittenSheet } from "../app";
import type { SheetDrawing } from "../core";
import { drawSheet, setUpPrint } from "./draw-sheet";
import { Refusal } from "./host-problem";
import { listSheets } from "./list-sheets";
import { SHEET_MARKER, type KnownSheet } from "./our-sheets";
import { run, type Session } from "./run";
import { freeSheetName } from "./sheet-names";

/** Writes each drawing on our sheet of that key, which is cleared first, or on a new one. */
export async function writeSheets(
  drawings: readonly SheetDrawing[],
  onProgress?: OnProgress,
): Promise<Outcome<readonly WrittenSheet[]>> {
  const made: Touched = { added: [], cleared: [] };
  const written = await run(async (session) => {
    const sheets = await knownSheets(session);
    const ours = drawings.map((drawing) => sheets.find((sheet) => sheet.key === drawing.key));
    if (ours.includes(undefined)) await assertStructureOpen(session);

    onProgress?.("Writing the sheets");
    const taken = sheets.map((sheet) => sheet.name);
    const result = drawings.map((drawing, index) => {
      const known = ours[index];
      const name = known?.name ?? freeSheetName(drawing.name, taken);
      taken.push(name);
      (known ? made.cleared : made.added).push(name);
      drawSheet(known ? cleared(known) : added(session.workbook, name, drawing.key), drawing);
      return { key: drawing.key, name };
    });
    await session.sync();
    return result;
  });
  if (written.ok) await setUpPages(written.value, drawings);
  else await takeBack(made);
  return written;
}

/**
 * What broke off in the middle is taken away again, as far as Excel still answers: a sheet that we
 * had just made goes, one that we were writing again is left empty.
 */
async function takeBack({ added, cleared }: Touched): Promise<void> {
  if (added.length + cleared.length === 0) return;
  await run(async ({ workbook, sync }) => {
    const sheets = [...added, ...cleared].map((name) => workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load("name");
    await sync();
    for (const sheet of sheets.filter((each) => !each.isNullObject)) {
      if (added.includes(sheet.name)) sheet.delete();
      else sheet.getRange().clear();
    }
    await sync();
  });
}

/** The names of the sheets that a run has begun to write. */
interface Touched {
  readonly added: string[];
  readonly cleared: string[];
}

/** Takes away the sheets that we made. What stands on the officer's own sheets is not touched. */
export function removeSheets(): Promise<Outcome<{ readonly names: readonly string[] }>> {
  return run(async (session) => {
    const sheets = await knownSheets(session);
    const ours = sheets.filter((sheet) => sheet.key !== undefined);
    if (ours.length > 0) await assertStructureOpen(session);
    for (const { sheet } of ours) sheet.delete();
    await session.sync();
    return { names: ours.map((sheet) => sheet.name) };
  });
}

type OpenSheet = KnownSheet;

/** All sheets; a protected sheet of ours refuses before anything is written. */
async function knownSheets(session: Session): Promise<readonly OpenSheet[]> {
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

function cleared({ sheet }: KnownSheet): Excel.Worksheet {
  sheet.getRange().clear();
  return sheet;
}

function added(workbook: Excel.Workbook, name: string, key: string): Excel.Worksheet {
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
