import { SHEET_MARKER, type KnownSheet } from "./our-sheets";
import type { Session } from "./run";

/** What is asked for beside the names, in the same trip to Excel. */
type AskMore<T> = (sheet: Excel.Worksheet) => T;

/**
 * All sheets, ours among them, in two trips to Excel; `askMore` loads more of each in the second, and
 * `askElse` what is no sheet's.
 */
export async function listSheets<T>(
  { workbook, sync }: Session,
  askMore: AskMore<T>,
  askElse?: () => void,
): Promise<readonly (KnownSheet & { readonly more: T })[]> {
  const { worksheets } = workbook;
  worksheets.load("items/name,items/visibility");
  await sync();

  askElse?.();
  const asked = worksheets.items.map((sheet) => {
    const marker = sheet.customProperties.getItemOrNullObject(SHEET_MARKER);
    marker.load("value");
    return { sheet, marker, more: askMore(sheet) };
  });
  await sync();

  return asked.map(({ sheet, marker, more }) => ({
    sheet,
    name: sheet.name,
    isHidden: sheet.visibility !== "Visible",
    key: marker.isNullObject ? undefined : marker.value,
    more,
  }));
}
