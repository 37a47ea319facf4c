export type { DisplayedCell } from "./displayed";
export { EmbeddedWorkbook, openWorkbook, type OpenOptions } from "./embedded-workbook";
export type { Fault } from "./protocol/faults";
export type { BatchCount } from "./protocol/counters";
export { emptySheet, emptyWorkbook } from "./workbook/empty";
export { sheetOf, workbookOf, type SheetSketch } from "./workbook/builder";
export type * from "./workbook/data";
