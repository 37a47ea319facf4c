import { UNFINISHED_MARKER, type KnownSheet } from "./our-sheets";
import { listSheets } from "./list-sheets";
import { run } from "./run";

/** A sheet as it stands after a failure. */
interface LeftSheet extends KnownSheet {
  readonly unfinished: Excel.WorksheetCustomProperty;
  readonly isEmpty: boolean;
}

/**
 * After a failure: takes away what of our sheets was left half-written, as far as Excel still
 * answers. A sheet that we had just made goes; one that was being written again is left empty. A
 * sheet that may be anybody else's is never touched, whatever its name.
 */
export async function takeBackUnfinished(
  before: ReadonlySet<string>,
  made: readonly string[],
): Promise<void> {
  await run(async (session) => {
    const sheets = await listSheets(session, (sheet) => {
      const unfinished = sheet.customProperties.getItemOrNullObject(UNFINISHED_MARKER);
      unfinished.load("value");
      const used = sheet.getUsedRangeOrNullObject(false);
      used.load("address");
      return { unfinished, used };
    });
    for (const { more, ...sheet } of sheets) {
      takeBack({ ...sheet, unfinished: more.unfinished, isEmpty: more.used.isNullObject }, before, made);
    }
    await session.sync();
  });
}

function takeBack(left: LeftSheet, before: ReadonlySet<string>, made: readonly string[]): void {
  const { sheet, name, key, unfinished, isEmpty } = left;
  const isOurs = key !== undefined;
  // Excel may break off between making a sheet and marking it: what is empty loses nothing.
  const isUnmarked = !isOurs && isEmpty && made.includes(name);
  if (!before.has(name) && (isOurs || isUnmarked)) {
    sheet.delete();
  } else if (isOurs && !unfinished.isNullObject) {
    sheet.getRange().clear();
    unfinished.delete();
  }
}
