import type { CellValue, WorkbookData } from "../../workbook/data";
import { parseArea } from "../cells/area";

/** The values of a reference such as "'By lead'!$B$2:$B$9", in its order; undefined where it is none. */
export type CellReader = (reference: string) => readonly (CellValue | undefined)[] | undefined;

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
/** A chart of whole columns is left without the copy of its values; Excel reads the cells themselves. */
const MOST_CELLS = 5000;

export function cellReader(workbook: WorkbookData): CellReader {
  return (reference) => {
    const [, quoted, plain, place = ""] = REFERENCE.exec(reference.replace(/^=/, "")) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? plain;
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    const area = parseArea(place);
    if (sheet === undefined || area === undefined) return undefined;

    const width = area.right - area.left + 1;
    const count = width * (area.bottom - area.top + 1);
    if (count > MOST_CELLS) return undefined;
    return Array.from({ length: count }, (_unused, index) => {
      return sheet.cells.get(area.top + Math.floor(index / width))?.get(area.left + (index % width))?.value;
    });
  };
}
