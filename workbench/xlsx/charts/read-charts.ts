import type { ChartData } from "../../workbook/data";
import type { SheetPart } from "../sheet/sheet-part";

export function readCharts(_part: SheetPart, _sheetId: string): ChartData[] {
  return [];
}
