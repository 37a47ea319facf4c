import type { Area, SheetData } from "../../workbook/data";
import { parseArea } from "../../workbook/address";
import { areaName } from "../cells/area";
import { same } from "../same";
import type { SheetPart } from "./sheet-part";

export function readAutoFilter(part: SheetPart): Area | undefined {
  return parseArea(part.child("autoFilter")?.attributes["ref"] ?? "");
}

/** What is filtered for counts from the area's first column, and stays as long as that does. */
export function writeAutoFilter(part: SheetPart, before: SheetData, after: SheetData): void {
  const wanted = after.autoFilter;
  if (same(before.autoFilter, wanted)) return;
  if (wanted === undefined) {
    part.remove("autoFilter");
    return;
  }
  const filter = part.ensure("autoFilter");
  filter.attributes["ref"] = areaName(wanted);
  if (before.autoFilter?.left !== wanted.left) filter.children = [];
}
