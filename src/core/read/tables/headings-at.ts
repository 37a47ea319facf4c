import type { CellRef } from "../../model/cell-ref";
import type { WorkbookSnapshot } from "../../model/snapshot";
import { shortTexts } from "./find-headings";
import { gridOf } from "../grid";

/** The headings that stand in the row of a cell; undefined where its texts can't be headings. */
export function headingsAt(
  { sheets, date1904 }: WorkbookSnapshot,
  { sheet, row }: CellRef,
): readonly string[] | undefined {
  const found = sheets.find(({ name, ours }) => name === sheet && !ours);
  return found && shortTexts(gridOf(found, date1904), row);
}
