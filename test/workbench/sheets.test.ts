import { openData, openSheets } from "./support/excel";
import { emptyWorkbook } from "../../workbench/index";

test("sheets are listed in their order, with what is told of each", async () => {
  const { Excel } = await openSheets({ name: "Plan" }, { name: "Lists", visibility: "VeryHidden" });
  const seen = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility,items/position");
    const count = sheets.getCount();
    const visible = sheets.getCount(true);
    await context.sync();
    return [
      sheets.items.map(({ name, visibility, position }) => [name, visibility, position]),
      count.value,
      visible.value,
    ];
  });
  expect(seen).toEqual([
    [
      ["Plan", "Visible", 0],
      ["Lists", "VeryHidden", 1],
    ],
    2,
    1,
  ]);
});

test("a sheet is found by its name in any case, or by its id", async () => {
  const { Excel } = await openSheets({ name: "Plan" });
  const [byName, byId] = await Excel.run(async (context) => {
    const one = context.workbook.worksheets.getItem("PLAN").load("id,name");
    await context.sync();
    const other = context.workbook.worksheets.getItem(one.id).load("name");
    await context.sync();
    return [one.name, other.name];
  });
  expect([byName, byId]).toEqual(["Plan", "Plan"]);
});

test("a sheet that is not there is a null object, and so is all that hangs on it", async () => {
  const { Excel } = await openSheets({ name: "Plan" });
  const nulls = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const range = sheet.getRange("A1").load("values");
    const used = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    return [sheet.isNullObject, range.isNullObject, used.isNullObject];
  });
  expect(nulls).toEqual([true, true, true]);
});

test("a new sheet goes to the end and is not brought to the front", async () => {
  const { Excel } = await openSheets({ name: "Plan" }, { name: "Lists" });
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Summary").load("name,position");
    const front = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    sheet.getRange("A1").values = [["x"]];
    await context.sync();
    return [sheet.name, sheet.position, front.name];
  });
  expect(seen).toEqual(["Summary", 2, "Plan"]);
});

test("a sheet without a name gets the next free one", async () => {
  const { Excel } = await openData(emptyWorkbook());
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add().load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("Sheet2");
});

test.each([
  ["", "InvalidArgument"],
  [" ", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["a:b", "InvalidArgument"],
  ["a/b", "InvalidArgument"],
  ["a\\b", "InvalidArgument"],
  ["a?", "InvalidArgument"],
  ["a*", "InvalidArgument"],
  ["[a]", "InvalidArgument"],
  ["'a", "InvalidArgument"],
  ["a'", "InvalidArgument"],
  ["history", "InvalidArgument"],
  ["PLAN", "ItemAlreadyExists"],
  ["x".repeat(31), "accepted"],
  ["It's", "accepted"],
])("a sheet named %j is %s", async (name, outcome) => {
  const { refusal } = await openSheets({ name: "Plan" });
  expect(await refusal((_sheet, context) => context.workbook.worksheets.add(name))).toBe(outcome);
});

test("the last sheet that can be seen is neither deleted nor hidden", async () => {
  const { refusal } = await openSheets({ name: "Plan" }, { name: "Lists", visibility: "Hidden" });
  expect(
    await refusal((sheet) => {
      sheet.delete();
    }),
  ).toBe("InvalidOperation");
  expect(await refusal((sheet) => (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
});

test("a very hidden sheet is not deleted", async () => {
  const { refusal } = await openSheets({ name: "Plan" }, { name: "Lists", visibility: "VeryHidden" });
  expect(
    await refusal((_sheet, context) => {
      context.workbook.worksheets.getItem("Lists").delete();
    }),
  ).toBe("InvalidOperation");
});

test("deleting the sheet in front brings a neighbour to the front", async () => {
  const { Excel, workbook } = await openSheets({ name: "Plan" }, { name: "Lists" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").delete();
    await context.sync();
  });
  const data = await workbook.data();
  expect(data.sheets.map(({ name }) => name)).toEqual(["Lists"]);
  expect(data.activeSheet).toBe(data.sheets[0]?.id);
});

test("formulas, charts and rules follow a sheet's new name", async () => {
  const { Excel, read } = await openSheets(
    { name: "Sum", typed: [["=Plan!A1*2"]] },
    { name: "Plan", typed: [[21]] },
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").name = "Our plan";
    await context.sync();
  });
  expect(await read("A1", "formulas")).toEqual([["='Our plan'!A1*2"]]);
  expect(await read("A1", "values")).toEqual([[42]]);
});

test("a name with spaces or an apostrophe is quoted in addresses", async () => {
  const { Excel } = await openSheets(
    { name: "It's here" },
    { name: "Plan_1" },
    { name: "2026" },
    { name: "AB12" },
  );
  const addresses = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items");
    await context.sync();
    const ranges = sheets.items.map((sheet) => sheet.getRange("A1").load("address"));
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(addresses).toEqual(["'It''s here'!A1", "Plan_1!A1", "'2026'!A1", "'AB12'!A1"]);
});

test("position, tab colour and gridlines are set", async () => {
  const { Excel, workbook } = await openSheets({ name: "Plan" }, { name: "Lists" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Lists");
    sheet.position = 0;
    sheet.tabColor = "#00B050";
    sheet.showGridlines = false;
    await context.sync();
  });
  const [first] = (await workbook.data()).sheets;
  expect(first).toMatchObject({ name: "Lists", tabColor: "#00B050", showGridlines: false });
});

test("a range with no address is the whole sheet", async () => {
  const { onSheet } = await openSheets({ name: "Plan" });
  const address = await onSheet(async (sheet, context) => {
    const range = sheet.getRange().load("address,rowCount,columnCount");
    await context.sync();
    return [range.address, range.rowCount, range.columnCount];
  });
  expect(address).toEqual(["Plan!1:1048576", 1_048_576, 16_384]);
});

test.each(["A0", "XFE1", "A1048577", "A1:B2:C3", "nonsense!!"])("%s is no address", async (address) => {
  const { refusal } = await openSheets({ name: "Plan" });
  expect(await refusal((sheet) => sheet.getRange(address).load("values"))).toBe("InvalidArgument");
});
