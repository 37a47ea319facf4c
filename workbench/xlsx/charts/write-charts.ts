import type { SheetData } from "../../workbook/data";
import type { SheetPart } from "../sheet/sheet-part";
import type { CellReader } from "./cell-reader";

export function writeCharts(_part: SheetPart, _before: SheetData, _after: SheetData, _readCells: CellReader): void {}
