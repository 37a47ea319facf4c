import type { CellData, SheetData, StyleData } from "../../../workbench/workbook/data";
import { areaOf, bookOf, cellAt, firstSheet, saveAndLoad, sheetOf, styled } from "./support/books";

/** A new workbook's sheet as it comes back, without the id, which the file gives. */
async function again(sheet: SheetData): Promise<SheetData> {
  return { ...firstSheet(await saveAndLoad(bookOf(sheet))), id: sheet.id };
}

describe("a workbook that is saved and opened again", () => {
  const values: Record<string, CellData> = {
    "a text": { value: { kind: "text", value: "Train staff" } },
    "a text with line breaks and spaces at its ends": {
      value: { kind: "text", value: "  First\nSecond\r\n " },
    },
    "a text that begins with an equals sign": { value: { kind: "text", value: "=not a formula" } },
    "a text that looks like an escape": { value: { kind: "text", value: "_x000D_ & <b>\"'\u0001" } },
    "an empty text": { value: { kind: "text", value: "" } },
    "a text beyond the basic plane": { value: { kind: "text", value: "🏫 café" } },
    "a text that looks like a number": { value: { kind: "text", value: "1.10" } },
    "a number with all its digits": { value: { kind: "number", value: 41_743.123_456_789_1 } },
    zero: { value: { kind: "number", value: 0 } },
    "a tiny number": { value: { kind: "number", value: 1.5e-300 } },
    true: { value: { kind: "boolean", value: true } },
    false: { value: { kind: "boolean", value: false } },
    "an error": { value: { kind: "error", value: "#N/A" } },
    "a formula with a result of zero": { formula: "=A1-A1", value: { kind: "number", value: 0 } },
    "a formula with a text": { formula: '=IF(A1>"",""," <&>")', value: { kind: "text", value: "" } },
    "a formula with an error": { formula: "=1/0", value: { kind: "error", value: "#DIV/0!" } },
    "a formula that was never calculated": { formula: "=B2:B9" },
    "a formula of a younger function": {
      formula: '=XLOOKUP("IFS(",Plan!A:A,FILTER(B:B,C:C))',
      value: { kind: "boolean", value: false },
    },
    "a date as its serial number": {
      value: { kind: "number", value: 45_000 },
      style: { numberFormat: "dd/mm/yyyy" },
    },
  };

  it.each(Object.entries(values))("keeps %s", async (_name, cell) => {
    const sheet = await again(sheetOf("Plan", { B2: cell }));
    expect(cellAt(sheet, "B2")).toEqual(cell);
  });

  const styles: Record<string, StyleData> = {
    "a number format of Excel's own": { numberFormat: "0.00%" },
    "a number format of the user's own": { numberFormat: 'dd mmm yyyy "due"' },
    "a fill": { fill: "#FFC000" },
    "a font": {
      fontName: "Arial",
      fontSize: 14,
      fontColor: "#C00000",
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
    },
    "an alignment": { wrapText: true, horizontal: "CenterAcrossSelection", vertical: "Top", indent: 2 },
    "text that runs downwards": { textRotation: -45 },
    "letters below one another": { textRotation: 180 },
    borders: {
      borders: {
        top: { style: "Continuous", weight: "Thick", color: "#00B050" },
        bottom: { style: "Double", weight: "Thick", color: "#000000" },
        left: { style: "DashDot", weight: "Medium", color: "#FF0000" },
        right: { style: "Continuous", weight: "Hairline", color: "#808080" },
      },
    },
    "a cell that may be edited": { locked: false },
  };

  it.each(Object.entries(styles))("keeps %s", async (_name, style) => {
    const sheet = await again(sheetOf("Plan", { A1: styled("x", style), A2: "plain", C3: { style } }));
    expect(cellAt(sheet, "A1")).toEqual(styled("x", style));
    expect(cellAt(sheet, "A2")?.style).toBeUndefined();
    expect(cellAt(sheet, "C3")).toEqual({ style });
  });

  it("keeps merged areas, sizes, what is hidden, frozen panes, the tab's colour and gridlines", async () => {
    const sheet = sheetOf(
      "Plan",
      { A1: "Title", A4: 1 },
      {
        merges: [areaOf(0, 0, 1, 3), areaOf(3, 0, 3, 1)],
        rows: new Map([
          [0, { height: 30 }],
          [2, { hidden: true }],
          [7, { height: 42.5, hidden: true }],
        ]),
        columns: new Map([
          [0, { width: 120 }],
          [1, { width: 48, hidden: true }],
          [5, { hidden: true }],
        ]),
        frozen: { rows: 4, columns: 2 },
        tabColor: "#0070C0",
        showGridlines: false,
      },
    );
    expect(await again(sheet)).toEqual(sheet);
  });

  it("keeps how whole rows and columns look, and cells in them that look different", async () => {
    const sheet = sheetOf(
      "Plan",
      { B2: "plain", C2: styled("bold", { bold: true }), B3: styled("", { fill: "#FFC000" }) },
      {
        rows: new Map([[1, { height: 20, style: { fill: "#D9D9D9", italic: true } }]]),
        columns: new Map([
          [1, { width: 60, style: { numberFormat: "dd/mm/yyyy" } }],
          [9, { style: { bold: true } }],
        ]),
      },
    );
    expect(await again(sheet)).toEqual(sheet);
  });

  it("keeps several sheets, their order, what is hidden and which is in front", async () => {
    const book = {
      ...bookOf(
        sheetOf("Plan & 'notes'"),
        sheetOf("Hidden", {}, { visibility: "Hidden" }),
        sheetOf("Very", {}, { visibility: "VeryHidden" }),
        sheetOf("Last"),
      ),
      activeSheet: "id of Last",
      structureProtected: true,
    };
    const loaded = await saveAndLoad(book);
    expect(loaded.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Plan & 'notes'", "Visible"],
      ["Hidden", "Hidden"],
      ["Very", "VeryHidden"],
      ["Last", "Visible"],
    ]);
    expect(loaded.activeSheet).toBe(loaded.sheets[3]?.id);
    expect(loaded.structureProtected).toBe(true);
  });

  it("keeps the date system of 1904 and changes no serial number for it", async () => {
    const loaded = await saveAndLoad({
      ...bookOf(sheetOf("Plan", { A1: styled(100.5, { numberFormat: "m/d/yyyy" }) })),
      date1904: true,
    });
    expect(loaded.date1904).toBe(true);
    expect(cellAt(firstSheet(loaded), "A1")?.value).toEqual({ kind: "number", value: 100.5 });
  });

  it("keeps conditional formats in their order", async () => {
    const sheet = sheetOf(
      "Plan",
      { A1: 1 },
      {
        conditionalFormats: [
          {
            id: "a",
            areas: [areaOf(1, 0, 9, 0), areaOf(1, 2, 9, 2)],
            stopIfTrue: true,
            rule: {
              kind: "custom",
              formula: '=$A2="Red"',
              style: { numberFormat: '"Late: "@', fill: "#FF0000", fontColor: "#FFFFFF", bold: true },
            },
          },
          {
            id: "b",
            areas: [areaOf(1, 0, 9, 0)],
            stopIfTrue: false,
            rule: {
              kind: "custom",
              formula: "=ISBLANK($B2)",
              style: { italic: true, strikethrough: true, borders: { top: { color: "#00B050" } } },
            },
          },
        ],
      },
    );
    const loaded = await again(sheet);
    const anyId = (format: SheetData["conditionalFormats"][number]): unknown => ({ ...format, id: "any" });
    expect(loaded.conditionalFormats.map(anyId)).toEqual(sheet.conditionalFormats.map(anyId));
  });
});
