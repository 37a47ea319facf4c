import type { CellData, SheetData, WorkbookData } from "../../workbook/data";

/**
 * Some files hold texts without a single letter where others hold nothing. No one can see the difference, and a live
 * workbook may forget it: an empty text that was only forgotten is put back, so that its cell counts as untouched.
 */
export function withEmptyTexts(before: WorkbookData, after: WorkbookData): WorkbookData {
  const old = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  return { ...after, sheets: after.sheets.map((sheet) => restored(old.get(sheet.id), sheet)) };
}

function restored(before: SheetData | undefined, after: SheetData): SheetData {
  const forgotten = [...(before?.cells ?? [])].flatMap(([row, cells]) => {
    return [...cells].flatMap(([column, cell]) => {
      return isEmptyText(cell) && isEmpty(after.cells.get(row)?.get(column)) ? [{ row, column, cell }] : [];
    });
  });
  if (forgotten.length === 0) return after;

  const rows = new Map([...after.cells].map(([row, cells]) => [row, new Map(cells)]));
  for (const { row, column, cell } of forgotten) {
    const cells = rows.get(row) ?? new Map<number, CellData>();
    rows.set(row, cells);
    cells.set(column, { ...cells.get(column), ...(cell.value === undefined ? {} : { value: cell.value }) });
  }
  return { ...after, cells: rows };
}

function isEmptyText({ value, formula }: CellData): boolean {
  return formula === undefined && value?.kind === "text" && value.value === "";
}

function isEmpty(cell: CellData | undefined): boolean {
  return cell?.formula === undefined && cell?.value === undefined;
}
