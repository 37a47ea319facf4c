import {
  emptySheet,
  openWorkbook,
  workbookOf,
  type CellData,
  type StyleData,
  type WorkbookData,
} from "../../workbench/index";
import { openData } from "./support/excel";

const STYLE: StyleData = {
  numberFormat: "dd/mm/yyyy",
  fill: "#FFC000",
  fontName: "Arial",
  fontSize: 12,
  fontColor: "#FF0000",
  bold: true,
  italic: true,
  underline: true,
  strikethrough: true,
  wrapText: true,
  horizontal: "CenterAcrossSelection",
  vertical: "Top",
  indent: 2,
  textRotation: 45,
  borders: {
    top: { style: "Continuous", weight: "Medium", color: "#808080" },
    left: { style: "Double", weight: "Thick", color: "#000000" },
  },
  locked: false,
};

const CELLS: Record<string, CellData> = {
  text: { value: { kind: "text", value: "1.10" } },
  lines: { value: { kind: "text", value: "one\ntwo" } },
  number: { value: { kind: "number", value: 46112 }, style: STYLE },
  boolean: { value: { kind: "boolean", value: false } },
  error: { value: { kind: "error", value: "#N/A" } },
  likeAnError: { value: { kind: "text", value: "#N/A" } },
  empty: { style: { horizontal: "Left", vertical: "Center" } },
  linked: {
    value: { kind: "text", value: "See" },
    hyperlink: { documentReference: "'Plan'!A1", screenTip: "There" },
    note: "A note",
  },
};

const DATA: WorkbookData = {
  ...workbookOf({ name: "Plan" }),
  fileName: "Plan.xlsx",
  sheets: [
    {
      ...emptySheet("Plan", "one"),
      tabColor: "#00B050",
      cells: new Map([[0, new Map(Object.values(CELLS).map((cell, column) => [column, cell] as const))]]),
      merges: [{ top: 3, left: 0, bottom: 4, right: 1 }],
      rows: new Map([
        [0, { height: 30, hidden: true }],
        [5, { style: { fill: "#FF0000", locked: false } }],
      ]),
      columns: new Map([
        [1, { width: 120 }],
        [2, { hidden: true, style: { bold: true } }],
      ]),
      frozen: { rows: 2, columns: 1 },
      showGridlines: false,
      tables: [
        {
          id: "t",
          name: "Actions",
          area: { top: 9, left: 0, bottom: 11, right: 1 },
          style: "TableStyleLight1",
          showHeaders: true,
          showTotals: false,
        },
      ],
      customProperties: new Map([["kind", "plan"]]),
      protection: {
        allowFormatCells: true,
        allowFormatColumns: false,
        allowFormatRows: false,
        allowInsertRows: false,
      },
    },
    { ...emptySheet("Lists", "two"), visibility: "VeryHidden" },
  ],
  activeSheet: "one",
  names: [
    { name: "AsAt", formula: "=10", visible: false },
    { name: "Local", formula: "=Plan!$A$1", sheet: "one", visible: true },
  ],
  customXmlParts: [{ id: "p", xml: "<a/>" }],
  structureProtected: true,
  date1904: true,
};

test("a workbook that is opened and left alone is given back as it was", async () => {
  const { workbook } = await openData(DATA);
  expect(await workbook.data()).toEqual(DATA);
});

test("formulas are calculated on opening, whatever the file said they gave", async () => {
  const stale: CellData = { formula: "=1+1", value: { kind: "number", value: 7 } };
  const { workbook } = await openData({
    ...workbookOf({ name: "Plan" }),
    sheets: [{ ...emptySheet("Plan", "sheet-1"), cells: new Map([[0, new Map([[0, stale]])]]) }],
  });
  const cell = (await workbook.data()).sheets[0]?.cells.get(0)?.get(0);
  expect(cell).toEqual({ formula: "=1+1", value: { kind: "number", value: 2 } });
});

test("several workbooks are open side by side", async () => {
  const [one, other] = await Promise.all([
    openWorkbook(workbookOf({ name: "One", typed: [["=1+1"]] })),
    openWorkbook(workbookOf({ name: "Other", typed: [["=2+2"]] })),
  ]);
  expect([(await one.displayed("One", "A1")).text, (await other.displayed("Other", "A1")).text]).toEqual([
    "2",
    "4",
  ]);
  one.dispose();
  expect((await other.displayed("Other", "A1")).text).toBe("4");
  other.dispose();
});
