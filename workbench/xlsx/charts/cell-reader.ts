import { parseAddress } from "../../workbook/address";
import { cellsOf, columnsOf } from "../../workbook/area";
import type { CellValue, WorkbookData } from "../../workbook/data";

/** The values of a reference such as "'By lead'!$B$2:$B$9", in its order; undefined where it is none. */
export type CellReader = (reference: string) => readonly (CellValue | undefined)[] | undefined;

/** A chart of whole columns is left without the copy of its values; Excel reads the cells themselves. */
const MOST_CELLS = 5000;

export function cellReader({ sheets }: WorkbookData): CellReader {
  return (reference) => {
    const address = parseAddress(reference.replace(/^=/, ""));
    const sheet = sheets.find(({ name }) => name === address?.sheet);
    if (address === undefined || sheet === undefined || cellsOf(address.area) > MOST_CELLS) return undefined;

    const { top, left } = address.area;
    const width = columnsOf(address.area);
    return Array.from({ length: cellsOf(address.area) }, (_unused, index) => {
      return sheet.cells.get(top + Math.floor(index / width))?.get(left + (index % width))?.value;
    });
  };
}
