import type { Area, SheetData } from "../../workbook/data";
import { parseArea } from "../../workbook/address";
import { areaName } from "../cells/area";
import { childrenOf, element } from "../package/tree";
import { same } from "../same";
import type { SheetPart } from "./sheet-part";

export function readMerges(part: SheetPart): Area[] {
  return childrenOf(part.child("mergeCells"), "mergeCell")
    .map(({ attributes }) => parseArea(attributes["ref"] ?? ""))
    .filter((area) => area !== undefined);
}

export function writeMerges(part: SheetPart, before: SheetData, after: SheetData): void {
  if (same(before.merges, after.merges)) return;
  part.remove("mergeCells");
  if (after.merges.length === 0) return;
  const merges = after.merges.map((area) => element("mergeCell", { ref: areaName(area) }));
  part.place(element("mergeCells", { count: merges.length }, ...merges));
}
