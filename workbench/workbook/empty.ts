import type { SheetData, WorkbookData } from "./data";

/** A workbook with one empty sheet, or with those sheets. */
export function emptyWorkbook(...sheets: readonly (string | SheetData)[]): WorkbookData {
  const given = sheets.length > 0 ? sheets : ["Sheet1"];
  const made = given.map((sheet, index) =>
    typeof sheet === "string" ? emptySheet(sheet, `sheet-${index + 1}`) : sheet,
  );
  return {
    fileName: "Workbook.xlsx",
    sheets: made,
    activeSheet: made[0]?.id ?? "",
    names: [],
    customXmlParts: [],
    structureProtected: false,
    date1904: false,
  };
}

export function emptySheet(name: string, id = name): SheetData {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    cells: new Map(),
    merges: [],
    rows: new Map(),
    columns: new Map(),
    frozen: { rows: 0, columns: 0 },
    showGridlines: true,
    conditionalFormats: [],
    tables: [],
    charts: [],
    protection: undefined,
    pageLayout: { orientation: "Portrait", zoom: { scale: 100 }, margins: {}, header: {}, footer: {} },
    customProperties: new Map(),
    autoFilter: undefined,
    validations: [],
  };
}
