import type { ChartData, SheetData } from "../../workbook/data";
import type { SheetPart } from "../sheet/sheet-part";
import { storedCharts } from "./drawing";
import { geometryOf } from "./geometry";

export function readCharts(
  part: SheetPart,
  sheetId: string,
  sizes: Pick<SheetData, "columns" | "rows">,
): ChartData[] {
  return storedCharts(part, sheetId, () => geometryOf(part, sizes)).map(({ data }) => data);
}
