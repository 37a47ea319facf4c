import {
  openWorkbook,
  workbookOf,
  type EmbeddedWorkbook,
  type OpenOptions,
  type SheetSketch,
  type WorkbookData,
} from "../../../workbench/index";
import { loadExcel, type OfficeClient } from "../../../workbench/node/office-client";

const opened: EmbeddedWorkbook[] = [];

afterEach(() => {
  for (const workbook of opened.splice(0)) workbook.dispose();
});

type RangeProperty =
  | "address"
  | "formulas"
  | "hyperlink"
  | "numberFormat"
  | "numberFormatCategories"
  | "rowHidden"
  | "text"
  | "values"
  | "valueTypes";

export interface Opened extends OfficeClient {
  readonly workbook: EmbeddedWorkbook;
  /** Runs a batch on the first sheet and syncs. */
  readonly onSheet: <Result>(
    act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result | Promise<Result>,
  ) => Promise<Result>;
  /** Whatever the range answers to a load of one property. */
  readonly read: <Key extends RangeProperty>(address: string, property: Key) => Promise<Excel.Range[Key]>;
  /** The code with which a batch on the first sheet is refused, or "accepted". */
  readonly refusal: (
    act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  ) => Promise<string>;
}

/** Opens a workbook of these sheets, with the real client library on it. */
export function openSheets(...sheets: readonly SheetSketch[]): Promise<Opened> {
  return openData(workbookOf(...sheets));
}

export async function openData(data: WorkbookData, options?: OpenOptions): Promise<Opened> {
  const workbook = await openWorkbook(data, options);
  opened.push(workbook);
  const client = loadExcel(workbook);
  const onSheet: Opened["onSheet"] = (act) =>
    client.Excel.run(async (context) => {
      const result = await act(context.workbook.worksheets.getFirst(), context);
      await context.sync();
      return result;
    });
  return {
    ...client,
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    workbook,
    onSheet,
    read: (address, property) =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange(address).load(property);
        await context.sync();
        return range[property];
      }),
    refusal: async (act) => {
      try {
        await onSheet(act);
        return "accepted";
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    },
  };
}
