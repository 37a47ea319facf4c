import { openSheets } from "./support/excel";

test("the used range counts formatted cells, unless only values are asked for", async () => {
  const { onSheet } = await openSheets({
    name: "Plan",
    typed: [[null, "x"]],
    styles: { D9: { fill: "#FFC000" } },
  });
  const addresses = await onSheet(async (sheet, context) => {
    const all = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRange(true).load("address");
    await context.sync();
    return [all.address, values.address];
  });
  expect(addresses).toEqual(["Plan!B1:D9", "Plan!B1"]);
});

test("a blank sheet's used range is its first cell, or a null object", async () => {
  const { onSheet } = await openSheets({ name: "Plan" });
  const seen = await onSheet(async (sheet, context) => {
    const used = sheet.getUsedRange(true).load("address");
    const none = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    return [used.address, none.isNullObject];
  });
  expect(seen).toEqual(["Plan!A1", true]);
});

test("a range in which nothing is used has no used range", async () => {
  const { onSheet, refusal } = await openSheets({ name: "Plan", typed: [["x"]] });
  expect(await refusal((sheet) => sheet.getRange("C3:D4").getUsedRange().load("address"))).toBe(
    "ItemNotFound",
  );
  const isNull = await onSheet(async (sheet, context) => {
    const none = sheet.getRange("C3:D4").getUsedRangeOrNullObject(true);
    await context.sync();
    return none.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("a whole column is cut to what is used", async () => {
  const { onSheet } = await openSheets({ name: "Plan", typed: [["a", "x"], ["b", "y"], ["c"]] });
  const seen = await onSheet(async (sheet, context) => {
    const used = sheet.getRange("B:B").getUsedRangeOrNullObject(true).load("address,values");
    const cut = sheet.getRange("A:A").getIntersectionOrNullObject(sheet.getUsedRange()).load("address");
    const apart = sheet.getRange("A1").getIntersectionOrNullObject("C3:D4");
    await context.sync();
    return [used.address, used.values, cut.address, apart.isNullObject];
  });
  expect(seen).toEqual(["Plan!B1:B2", [["x"], ["y"]], "Plan!A1:A3", true]);
});

test("a format on whole columns leaves the used range as it was", async () => {
  const { onSheet } = await openSheets({ name: "Plan", typed: [["x"]] });
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRange("A:C").format.fill.color = "#FFFF00";
    sheet.getRange().format.font.name = "Arial";
    const used = sheet.getUsedRange().load("address");
    const fill = sheet.getRange("C7").format.fill.load("color");
    const font = sheet.getRange("A1:B9").format.font.load("name");
    await context.sync();
    return [used.address, fill.color, font.name];
  });
  expect(seen).toEqual(["Plan!A1", "#FFFF00", "Arial"]);
});
