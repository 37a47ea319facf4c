import type { ProtectionData, SheetData } from "../../workbook/data";
import { isTrue, setAttributes } from "../package/tree";
import { same } from "../same";
import type { SheetPart } from "./sheet-part";

/** The file says what is locked, and locks these where it is silent (ECMA-376 part 1, 18.3.1.85). */
const LOCKS = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertRows: "insertRows",
} as const satisfies Record<keyof ProtectionData, string>;
const OPTIONS = Object.keys(LOCKS) as (keyof ProtectionData)[];

export function readProtection(part: SheetPart): ProtectionData | undefined {
  const protection = part.child("sheetProtection");
  if (protection === undefined || !isTrue(protection.attributes["sheet"])) return undefined;
  const allowed = (option: keyof ProtectionData): boolean =>
    !isTrue(protection.attributes[LOCKS[option]], true);
  return {
    allowFormatCells: allowed("allowFormatCells"),
    allowFormatColumns: allowed("allowFormatColumns"),
    allowFormatRows: allowed("allowFormatRows"),
    allowInsertRows: allowed("allowInsertRows"),
  };
}

/** A password, and locks that are not ours, stay while the sheet stays protected. */
export function writeProtection(part: SheetPart, before: SheetData, after: SheetData): void {
  if (same(before.protection, after.protection)) return;
  const wanted = after.protection;
  if (wanted === undefined) {
    part.remove("sheetProtection");
    return;
  }
  const protection = part.ensure("sheetProtection");
  setAttributes(protection, { sheet: 1 });
  if (before.protection === undefined) setAttributes(protection, { objects: 1, scenarios: 1 });
  for (const option of OPTIONS)
    setAttributes(protection, { [LOCKS[option]]: wanted[option] ? 0 : undefined });
}
