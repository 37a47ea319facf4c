import { openSheets } from "./support/excel";

const PLAN = {
  name: "Plan",
  typed: [
    ["Ref", "Due"],
    ["1", 10],
    ["2", 20],
    ["3", "=B2+B3"],
  ],
};

test("formulas, names and merges follow rows that are inserted", async () => {
  const { onSheet, read, workbook } = await openSheets({ ...PLAN, merged: ["A3:A4"] });
  await onSheet((sheet, context) => {
    context.workbook.names.add("Dues", sheet.getRange("B2:B3"));
    sheet.getRange("2:3").insert("Down");
  });
  expect(await read("B6", "formulas")).toEqual([["=B4+B5"]]);
  expect(await read("B6", "values")).toEqual([[30]]);
  const data = await workbook.data();
  expect(data.names[0]?.formula).toBe("=Plan!$B$4:$B$5");
  expect(data.sheets[0]?.merges).toEqual([{ top: 4, left: 0, bottom: 5, right: 0 }]);
});

test("a range that is held follows its cells", async () => {
  const { onSheet } = await openSheets(PLAN);
  const seen = await onSheet(async (sheet, context) => {
    const held = sheet.getRange("A3:B3").load("address");
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    held.load("address,values");
    await context.sync();
    return [held.address, held.values];
  });
  expect(seen).toEqual(["Plan!A4:B4", [[2, 20]]]);
});

test("a range whose cells were deleted is no longer valid", async () => {
  const { refusal } = await openSheets(PLAN);
  const code = await refusal(async (sheet, context) => {
    const held = sheet.getRange("A3:B3").load("address");
    await context.sync();
    sheet.getRange("3:3").delete("Up");
    held.load("address");
  });
  expect(code).toBe("InvalidReference");
});

test("deleted rows take their cells, and what referred to them says so", async () => {
  const { onSheet, read } = await openSheets(PLAN);
  await onSheet((sheet) => {
    sheet.getRange("2:2").delete("Up");
  });
  expect(await read("A1:A3", "values")).toEqual([["Ref"], [2], [3]]);
  expect(await read("B3", "formulas")).toEqual([["=#REF!+B2"]]);
  expect(await read("B3", "values")).toEqual([["#REF!"]]);
});

test("columns come and go too", async () => {
  const { onSheet, read } = await openSheets(PLAN);
  await onSheet((sheet) => {
    sheet.getRange("A:A").insert("Right");
  });
  expect(await read("C4", "formulas")).toEqual([["=C2+C3"]]);
  await onSheet((sheet) => {
    sheet.getRange("A:A").delete("Left");
  });
  expect(await read("A1:B1", "values")).toEqual([["Ref", "Due"]]);
});

test("cells of some columns move down alone", async () => {
  const { onSheet, read } = await openSheets({ ...PLAN, styles: { B2: { bold: true } } });
  await onSheet((sheet) => {
    sheet.getRange("B2:B3").insert("Down");
  });
  expect(await read("A1:B6", "values")).toEqual([
    ["Ref", "Due"],
    [1, ""],
    [2, ""],
    [3, 10],
    ["", 20],
    ["", 30],
  ]);
  expect(await read("B6", "formulas")).toEqual([["=B4+B5"]]);
  await onSheet((sheet) => {
    sheet.getRange("B2:B3").delete("Up");
  });
  expect(await read("B1:B4", "values")).toEqual([["Due"], [10], [20], [30]]);
});

test("formulas of other sheets follow", async () => {
  const { Excel, read } = await openSheets({ name: "Sum", typed: [["=Plan!B4"]] }, PLAN);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("1:1").insert("Down");
    await context.sync();
  });
  expect(await read("A1", "formulas")).toEqual([["=Plan!B5"]]);
});

test("tables, validations, filters and printing follow", async () => {
  const { onSheet, workbook } = await openSheets(PLAN);
  await onSheet((sheet) => {
    sheet.tables.add("A1:B4", true);
    sheet.getRange("A2:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "=$D$2:$D$9" } };
    sheet.pageLayout.setPrintArea("A1:B4");
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    sheet.getRange("1:1").insert("Down");
  });
  const sheet = (await workbook.data()).sheets[0];
  expect(sheet?.tables[0]?.area).toEqual({ top: 1, left: 0, bottom: 4, right: 1 });
  expect(sheet?.validations).toEqual([
    { areas: [{ top: 2, left: 0, bottom: 4, right: 0 }], source: "=$D$3:$D$10" },
  ]);
  expect(sheet?.pageLayout).toMatchObject({ printArea: "$A$2:$B$5", printTitleRows: "$2:$2" });
});

test("new rows look like the row above them", async () => {
  const { onSheet, workbook } = await openSheets({ ...PLAN, styles: { A2: { fill: "#FF0000" } } });
  await onSheet((sheet) => {
    sheet.getRange("3:3").insert("Down");
  });
  expect((await workbook.displayed("Plan", "A3")).fill).toBe("#FF0000");
});
