import { openSheets } from "./support/excel";

const PLAN = {
  name: "Plan",
  typed: [
    ["Ref", "Due", ""],
    ["1", 10, "x"],
    ["2", 20, "y"],
  ],
};

test("a table has its parts and its columns", async () => {
  const { onSheet } = await openSheets(PLAN);
  const seen = await onSheet(async (sheet, context) => {
    const table = sheet.tables.add(sheet.getRange("A1:C3"), true);
    table.name = "Actions";
    table.style = "TableStyleLight1";
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem("Due").getDataBodyRange(),
    ];
    for (const part of parts) part.load("address");
    const all = context.workbook.tables.load("items/name,items/style,items/showHeaders,count");
    table.columns.load("items/name");
    await context.sync();
    return [
      parts.map(({ address }) => address),
      all.count,
      all.items.map(({ name, style }) => [name, style]),
      table.columns.items.map(({ name }) => name),
    ];
  });
  expect(seen).toEqual([
    ["Plan!A1:C3", "Plan!A1:C1", "Plan!A2:C3", "Plan!B2:B3"],
    1,
    [["Actions", "TableStyleLight1"]],
    ["Ref", "Due", "Column3"],
  ]);
});

test("formulas may name a table and its columns", async () => {
  const { onSheet, read } = await openSheets(PLAN);
  await onSheet((sheet) => {
    sheet.tables.add("A1:C3", true).name = "Actions";
    sheet.getRange("E1").formulas = [["=SUM(Actions[Due])"]];
  });
  expect(await read("E1", "values")).toEqual([[30]]);
});

test("tables neither overlap, nor lie over merged cells, nor share a name", async () => {
  const { onSheet, refusal } = await openSheets({ ...PLAN, merged: ["E1:F1"] });
  await onSheet((sheet) => {
    sheet.tables.add("A1:C3", true).name = "Actions";
  });
  expect(await refusal((sheet) => sheet.tables.add("C3:D9", true))).toBe("InvalidArgument");
  expect(await refusal((sheet) => sheet.tables.add("E1:F3", true))).toBe("MergedRangeConflict");
  expect(await refusal((sheet) => (sheet.tables.add("H1:I2", true).name = "actions"))).toBe(
    "InvalidArgument",
  );
});

test("a table without headings is given some above it", async () => {
  const { onSheet, read } = await openSheets({
    name: "Plan",
    typed: [
      ["1", 10],
      ["2", 20],
    ],
  });
  await onSheet((sheet) => {
    sheet.tables.add("A1:B2", false);
  });
  expect(await read("A1:B3", "values")).toEqual([
    ["Column1", "Column2"],
    [1, 10],
    [2, 20],
  ]);
});

test("an address without a sheet means the sheet in front", async () => {
  const { Excel } = await openSheets({ name: "Front" }, { name: "Back" });
  const sheet = await Excel.run(async (context) => {
    const table = context.workbook.tables.add("A1:B2", true).load("worksheet/name");
    await context.sync();
    return table.worksheet.name;
  });
  expect(sheet).toBe("Front");
});
