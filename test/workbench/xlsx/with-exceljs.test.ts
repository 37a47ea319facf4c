import ExcelJS from "exceljs";
import type { CellData } from "../../../workbench/workbook/data";
import { writeXlsx } from "../../../workbench/xlsx";
import { areaOf, bookOf, cellAt, firstSheet, load, sheetOf, styled } from "./support/books";

/** ExcelJS is a second opinion: it neither shares our mistakes nor knows our code. */
async function fileBy(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet("Plan"), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function sheetByExcelJs(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error("ExcelJS found no sheet.");
  return sheet;
}

async function cellsBy(
  fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<(name: string) => CellData | undefined> {
  const sheet = firstSheet((await load(await fileBy(fill))).workbook);
  return (name) => cellAt(sheet, name);
}

describe("a file that another program made", () => {
  it("gives the values of all kinds of cells", async () => {
    const cell = await cellsBy((sheet) => {
      sheet.getCell("A1").value = "text";
      sheet.getCell("A2").value = { richText: [{ text: "part " }, { font: { bold: true }, text: "bold" }] };
      sheet.getCell("A3").value = new Date(Date.UTC(2025, 2, 31, 12));
      sheet.getCell("A4").value = { formula: "A3+1", result: 45_748.5 };
      sheet.getCell("A5").value = { error: "#REF!" };
      sheet.getCell("A6").value = false;
      sheet.getCell("A7").value = { text: "site", hyperlink: "https://example.org/", tooltip: "tip" };
      sheet.getCell("A8").note = "a note";
    });
    expect(cell("A1")?.value).toEqual({ kind: "text", value: "text" });
    expect(cell("A2")?.value).toEqual({ kind: "text", value: "part bold" });
    expect(cell("A3")?.value).toEqual({ kind: "number", value: 45_747.5 });
    expect(cell("A4")).toMatchObject({ formula: "=A3+1", value: { kind: "number", value: 45_748.5 } });
    expect(cell("A5")?.value).toEqual({ kind: "error", value: "#REF!" });
    expect(cell("A6")?.value).toEqual({ kind: "boolean", value: false });
    expect(cell("A7")).toMatchObject({
      value: { value: "site" },
      hyperlink: { address: "https://example.org/" },
    });
    expect(cell("A8")?.note).toBe("a note");
  });

  it("gives shared formulas as each cell shows them", async () => {
    const cell = await cellsBy((sheet) => {
      sheet.fillFormula("B2:C4", '$A2+B$1+IF(A2="A1",SUM(A:A),LOG10(A2))+Plan!A2', [
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
    });
    expect(cell("B2")?.formula).toBe('=$A2+B$1+IF(A2="A1",SUM(A:A),LOG10(A2))+Plan!A2');
    expect(cell("C4")?.formula).toBe('=$A4+C$1+IF(B4="A1",SUM(B:B),LOG10(B4))+Plan!B4');
    expect(cell("C4")?.value).toEqual({ kind: "number", value: 6 });
  });

  it("gives colours of the theme with their tints, and colours by number", async () => {
    const cell = await cellsBy((sheet) => {
      const fill = (
        name: string,
        color: Partial<ExcelJS.Color> & { indexed?: number; tint?: number },
      ): void => {
        sheet.getCell(name).fill = { type: "pattern", pattern: "solid", fgColor: color };
      };
      fill("A1", { theme: 4 });
      fill("A2", { theme: 4, tint: 0.599_993_896_298_104_8 });
      fill("A3", { theme: 4, tint: -0.249_977_111_117_893 });
      fill("A4", { theme: 0, tint: -0.149_998_474_074_526 });
      fill("A5", { indexed: 10 });
      fill("A6", { argb: "80FFC000" });
    });
    // The theme of ExcelJS is that of Office 2007; Excel 2007 shows its first accent so, lighter by 60 % and darker by 25 %.
    expect(["A1", "A2", "A3", "A4", "A5", "A6"].map((name) => cell(name)?.style?.fill)).toEqual([
      "#4F81BD",
      "#B9CDE5",
      "#376092",
      "#D9D9D9",
      "#FF0000",
      "#FFC000",
    ]);
  });

  it("gives a value only to the first cell of a merged area, and a style to all", async () => {
    const cell = await cellsBy((sheet) => {
      sheet.getCell("B2").value = "Theme 1";
      sheet.getCell("B2").font = { bold: true, name: "Calibri", size: 11 };
      sheet.mergeCells("B2:D3");
    });
    expect(cell("B2")).toEqual(styled("Theme 1", { bold: true }));
    expect(cell("C3")).toEqual({ style: { bold: true } });
  });

  it("gives lists to choose from, page set-up, and what is frozen", async () => {
    const bytes = await fileBy((sheet) => {
      sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 4 }];
      sheet.pageSetup = {
        ...sheet.pageSetup,
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printArea: "A1:F40",
        printTitlesRow: "1:4",
      };
      sheet.headerFooter = { ...sheet.headerFooter, oddFooter: "&LPlan&RPage &P" };
      for (const name of ["D5", "D6", "D7"])
        sheet.getCell(name).dataValidation = { type: "list", formulae: ['"Red,Amber"'] };
      sheet.getCell("E5").dataValidation = { type: "whole", operator: "between", formulae: [1, 9] };
    });
    const sheet = firstSheet((await load(bytes)).workbook);
    expect(sheet.frozen).toEqual({ rows: 4, columns: 1 });
    expect(sheet.validations).toEqual([{ areas: [areaOf(4, 3, 6, 3)], source: "Red,Amber" }]);
    expect(sheet.pageLayout).toMatchObject({
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      printArea: "$A$1:$F$40",
      printTitleRows: "$1:$4",
      footer: { left: "Plan", right: "Page &P" },
    });
  });
});

describe("a file of ours, opened by another program", () => {
  it("has the same cells, sizes, rules, lists, tables and page set-up", async () => {
    const cells = {
      A1: styled("Ref", { bold: true, fill: "#1F4E79", fontColor: "#FFFFFF" }),
      B1: "Due",
      A2: 1,
      B2: styled(45_747, { numberFormat: "dd/mm/yyyy" }),
      A3: { formula: "=SUM(A2:A2)", value: { kind: "number", value: 1 } as const },
      A4: {
        value: { kind: "text", value: "go" } as const,
        hyperlink: { address: "https://example.org/" },
        note: "seen",
      },
    };
    const table = {
      id: "t",
      name: "Actions",
      area: areaOf(0, 0, 1, 1),
      style: "TableStyleLight1",
      showHeaders: true,
      showTotals: false,
    };
    const bytes = await writeXlsx(
      bookOf(
        sheetOf("Plan", cells, {
          columns: new Map([[0, { width: 96 }]]),
          rows: new Map([[1, { height: 33 }]]),
          merges: [areaOf(5, 0, 6, 1)],
          tables: [table],
          validations: [{ areas: [areaOf(1, 1, 9, 1)], source: "=Plan!$A$1:$A$3" }],
          conditionalFormats: [
            {
              id: "f",
              areas: [areaOf(1, 0, 9, 1)],
              stopIfTrue: false,
              rule: { kind: "custom", formula: "=$A2>1", style: { fill: "#FF0000" } },
            },
          ],
        }),
      ),
    );
    const sheet = await sheetByExcelJs(bytes);
    expect(sheet.getCell("A1").value).toBe("Ref");
    expect(sheet.getCell("A1").fill).toMatchObject({
      type: "pattern",
      pattern: "solid",
      fgColor: { argb: "FF1F4E79" },
    });
    expect(sheet.getCell("A1").font).toMatchObject({ bold: true, color: { argb: "FFFFFFFF" } });
    expect(sheet.getCell("B2").value).toEqual(new Date(Date.UTC(2025, 2, 31)));
    expect(sheet.getCell("A3").value).toEqual({ formula: "SUM(A2:A2)", result: 1 });
    expect(sheet.getCell("A4").value).toMatchObject({ text: "go", hyperlink: "https://example.org/" });
    expect(sheet.getCell("A4").note).toBe("seen");
    expect(sheet.getRow(2).height).toBe(33);
    expect(sheet.getColumn(1).width).toBeCloseTo(18.28, 1);
    expect(sheet.model.merges).toEqual(["A6:B7"]);
    expect(sheet.getCell("B5").dataValidation).toMatchObject({ type: "list", formulae: ["Plan!$A$1:$A$3"] });
    expect(sheet.getTable("Actions").name).toBe("Actions");
  });
});
