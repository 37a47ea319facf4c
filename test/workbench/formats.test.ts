import { openSheets } from "./support/excel";

test("fill, font and alignment are written and read", async () => {
  const { onSheet } = await openSheets({ name: "Plan" });
  const seen = await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1:B2");
    format.fill.color = "#4472c4";
    format.font.set({
      bold: true,
      italic: true,
      color: "white",
      size: 14,
      name: "Arial",
      strikethrough: true,
      underline: "Single",
    });
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.indentLevel = 2;
    await context.sync();
    format.load(
      "wrapText,horizontalAlignment,verticalAlignment,indentLevel,fill/color,font/bold,font/color,font/size,font/name,font/underline",
    );
    await context.sync();
    const { fill, font } = format;
    return [
      format.wrapText,
      format.horizontalAlignment,
      format.verticalAlignment,
      format.indentLevel,
      fill.color,
      font.bold,
      font.color,
      font.size,
      font.name,
      font.underline,
    ];
  });
  expect(seen).toEqual([true, "Center", "Top", 2, "#4472C4", true, "#FFFFFF", 14, "Arial", "Single"]);
});

test("a cell that says nothing has Excel's own look", async () => {
  const { onSheet } = await openSheets({ name: "Plan" });
  const seen = await onSheet(async (sheet, context) => {
    const { format } = sheet
      .getRange("A1")
      .load(
        "format/fill/color,format/font/name,format/font/size,format/font/color,format/font/bold,format/wrapText,format/horizontalAlignment,format/verticalAlignment",
      );
    await context.sync();
    return [
      format.fill.color,
      format.font.name,
      format.font.size,
      format.font.color,
      format.font.bold,
      format.wrapText,
      format.horizontalAlignment,
      format.verticalAlignment,
    ];
  });
  expect(seen).toEqual(["#FFFFFF", "Calibri", 11, "#000000", false, false, "General", "Bottom"]);
});

test("a format in which cells differ is null", async () => {
  const { onSheet } = await openSheets({ name: "Plan", styles: { A1: { fill: "#FF0000", bold: true } } });
  const seen = await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1:A2").load("format/fill/color,format/font/bold");
    await context.sync();
    return [format.fill.color, format.font.bold];
  });
  expect(seen).toEqual([null, null]);
});

test("an unknown colour is refused", async () => {
  const { refusal } = await openSheets({ name: "Plan" });
  expect(await refusal((sheet) => (sheet.getRange("A1").format.fill.color = "no colour"))).toBe(
    "InvalidArgument",
  );
});

test("formats for each cell are set and read in one call", async () => {
  const { onSheet } = await openSheets({ name: "Plan" });
  const seen = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([
      [{ format: { fill: { color: "#FF0000" }, font: { bold: true } } }, { format: { wrapText: true } }],
    ]);
    const read = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true }, wrapText: true },
    });
    await context.sync();
    return read.value;
  });
  expect(seen).toEqual([
    [
      { address: "Plan!A1", format: { fill: { color: "#FF0000" }, font: { bold: true }, wrapText: false } },
      { address: "Plan!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: false }, wrapText: true } },
    ],
  ]);
});

test("a format stays when a value is written, and a value when a format is", async () => {
  const { onSheet, workbook } = await openSheets({
    name: "Plan",
    typed: [["x"]],
    styles: { A1: { fill: "#FF0000" } },
  });
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [["y"]];
    sheet.getRange("A1").format.font.bold = true;
  });
  expect((await workbook.data()).sheets[0]?.cells.get(0)?.get(0)).toEqual({
    value: { kind: "text", value: "y" },
    style: { fill: "#FF0000", bold: true },
  });
});

test("borders are drawn around and inside a range", async () => {
  const { onSheet, workbook } = await openSheets({ name: "Plan" });
  await onSheet((sheet) => {
    const borders = sheet.getRange("A1:B2").format.borders;
    borders.getItem("EdgeBottom").style = "Continuous";
    borders.getItem("EdgeBottom").color = "#808080";
    borders.getItem("InsideVertical").style = "Dot";
  });
  const cells = (await workbook.data()).sheets[0]?.cells;
  expect(cells?.get(1)?.get(0)?.style?.borders).toEqual({
    bottom: { style: "Continuous", weight: "Thin", color: "#808080" },
    right: { style: "Dot", weight: "Thin", color: "#000000" },
  });
  expect(cells?.get(0)?.get(1)).toBeUndefined();
});

test("sizes are points, and null where they differ", async () => {
  const { onSheet, workbook } = await openSheets({ name: "Plan" });
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.getRange("2:2").format.rowHeight = 30;
    const one = sheet.getRange("A2").load("format/columnWidth,format/rowHeight");
    const mixed = sheet.getRange("A1:B2").load("format/columnWidth,format/rowHeight");
    const plain = sheet.getRange("D9").load("format/columnWidth,format/rowHeight");
    await context.sync();
    return [one, mixed, plain].map(({ format }) => [format.columnWidth, format.rowHeight]);
  });
  expect(seen).toEqual([
    [120, 30],
    [null, null],
    [48, 15],
  ]);
  const [sheet] = (await workbook.data()).sheets;
  expect([sheet?.columns.get(0)?.width, sheet?.rows.get(1)?.height]).toEqual([120, 30]);
});

test("a wrapped row grows when it is fitted, and a merged cell does not count", async () => {
  const long = "A long sentence that needs several lines in a column of this width. ".repeat(3);
  const { onSheet, workbook } = await openSheets({
    name: "Plan",
    typed: [[long], [long]],
    merged: ["A2:B2"],
    styles: { "A1:A2": { wrapText: true } },
  });
  await onSheet((sheet) => {
    sheet.getRange("A1:A2").format.autofitRows();
  });
  const rows = (await workbook.data()).sheets[0]?.rows;
  expect(rows?.get(0)?.height).toBeGreaterThan(60);
  expect(rows?.get(1)?.height ?? 15).toBe(15);
});

test("number formats are told with their categories", async () => {
  const { onSheet, read } = await openSheets({ name: "Plan", typed: [[46112, 0.25, "1.10", 3]] });
  await onSheet((sheet) => (sheet.getRange("A1:D1").numberFormat = [["dd/mm/yyyy", "0%", "@", "0.00"]]));
  expect(await read("A1:D1", "text")).toEqual([["31/03/2026", "25%", "1.1", "3.00"]]);
  expect(await read("A1:D1", "numberFormatCategories")).toEqual([["Date", "Percentage", "Text", "Number"]]);
});

test("one number format goes for the whole range", async () => {
  const { onSheet, read } = await openSheets({ name: "Plan", typed: [[1], [2]] });
  await onSheet((sheet) => (sheet.getRange("A1:A2").numberFormat = "0.0" as unknown as string[][]));
  expect(await read("A1:A2", "text")).toEqual([["1.0"], ["2.0"]]);
});
