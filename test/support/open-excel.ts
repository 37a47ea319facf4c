import type { Workbook } from "../../src/app";
import { officeWorkbook } from "../../src/excel";
import { openWorkbook, type EmbeddedWorkbook, type OpenOptions, type WorkbookData } from "../../workbench";
import { loadExcel } from "../../workbench/node/office-client";

/** A workbook that is open in the stand-in, and the add-in's view of it. */
export interface OpenExcel {
  readonly excel: EmbeddedWorkbook;
  readonly workbook: Workbook;
}

const opened: EmbeddedWorkbook[] = [];

/** Opens a workbook with Microsoft's own client library before it. It is closed after the test. */
export async function openExcel(data: WorkbookData, options?: OpenOptions): Promise<OpenExcel> {
  const excel = await openWorkbook(data, options);
  opened.push(excel);
  const { Excel, OfficeExtension } = loadExcel(excel);
  Object.assign(globalThis, { Excel, OfficeExtension });
  excel.counters.reset();
  return { excel, workbook: officeWorkbook() };
}

afterEach(() => {
  for (const excel of opened.splice(0)) excel.dispose();
  Object.assign(globalThis, { Excel: undefined, OfficeExtension: undefined });
});
