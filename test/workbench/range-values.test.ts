import { openSheets } from "./support/excel";

test("what is written is read back, with formulas calculated", async () => {
  const { onSheet, read } = await openSheets({ name: "Plan", typed: [["Ref", 1, "=B1*2"]] });
  expect(await read("A1:C1", "values")).toEqual([["Ref", 1, 2]]);

  await onSheet((sheet) => (sheet.getRange("B1").values = [[5]]));
  expect(await read("A1:C1", "values")).toEqual([["Ref", 5, 10]]);
  expect(await read("A1:C1", "formulas")).toEqual([["Ref", 5, "=B1*2"]]);
});

test("formulas are calculated between a write and a read of the same batch", async () => {
  const { onSheet } = await openSheets({ name: "Plan", typed: [["=B1*2", 1]] });
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRange("B1").values = [[21]];
    const result = sheet.getRange("A1").load("values");
    await context.sync();
    return result.values;
  });
  expect(seen).toEqual([[42]]);
});

test("a property that was not loaded can't be read", async () => {
  const { refusal } = await openSheets({ name: "Plan" });
  expect(
    await refusal(async (sheet, context) => {
      const range = sheet.getRange("A1");
      await context.sync();
      return range.values;
    }),
  ).toBe("PropertyNotLoaded");
});

test("values must have the size of the range", async () => {
  const { refusal } = await openSheets({ name: "Plan" });
  expect(await refusal((sheet) => (sheet.getRange("A1:B2").values = [[1]]))).toBe("InvalidArgument");
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [[1, 2]]))).toBe("InvalidArgument");
});

test("null in an array leaves the cell alone, and an empty text clears it", async () => {
  const { onSheet, read } = await openSheets({ name: "Plan", typed: [["a", "b", "c"]] });
  await onSheet((sheet) => (sheet.getRange("A1:C1").values = [[null, "", "x"]]));
  expect(await read("A1:C1", "values")).toEqual([["a", "", "x"]]);
});

test("one value fills the whole range", async () => {
  const { onSheet, read } = await openSheets({ name: "Plan" });
  await onSheet((sheet) => (sheet.getRange("A1:B2").values = "x" as unknown as string[][]));
  expect(await read("A1:B2", "values")).toEqual([
    ["x", "x"],
    ["x", "x"],
  ]);
});

test("text that begins with =, + or - becomes a formula", async () => {
  const { onSheet, read } = await openSheets({ name: "Plan", typed: [[2]] });
  await onSheet((sheet) => (sheet.getRange("B1:D1").values = [["=A1+1", "+A1*3", "-A1"]]));
  expect(await read("B1:D1", "formulas")).toEqual([["=A1+1", "=+A1*3", "=-A1"]]);
  expect(await read("B1:D1", "values")).toEqual([[3, 6, -2]]);
});

test("a leading apostrophe makes text and is not read back", async () => {
  const { onSheet, read } = await openSheets({ name: "Plan" });
  await onSheet((sheet) => (sheet.getRange("A1:C1").values = [["'=text", "'1.10", "'3/4"]]));
  expect(await read("A1:C1", "values")).toEqual([["=text", "1.10", "3/4"]]);
  expect(await read("A1:C1", "valueTypes")).toEqual([["String", "String", "String"]]);
});

test("the format @ keeps what is typed as text", async () => {
  const { onSheet, read } = await openSheets({ name: "Plan", styles: { A1: { numberFormat: "@" } } });
  await onSheet((sheet) => (sheet.getRange("A1:B1").values = [["1.10", "1.10"]]));
  expect(await read("A1:B1", "values")).toEqual([["1.10", 1.1]]);
});

test("a date as people type it becomes a serial number with a format", async () => {
  const { onSheet, read } = await openSheets({ name: "Plan" });
  await onSheet((sheet) => (sheet.getRange("A1:C1").values = [["31/3/26", "Apr 2020", "50%"]]));
  expect(await read("A1:C1", "values")).toEqual([[46112, 43922, 0.5]]);
  expect(await read("A1:C1", "text")).toEqual([["31/03/2026", "Apr-20", "50%"]]);
  expect(await read("A1:C1", "numberFormat")).toEqual([["dd/mm/yyyy", "mmm-yy", "0%"]]);
});

test("a format that the cell has already stays when a date is typed", async () => {
  const { onSheet, read } = await openSheets({
    name: "Plan",
    styles: { A1: { numberFormat: "yyyy-mm-dd" } },
  });
  await onSheet((sheet) => (sheet.getRange("A1").values = [["31/3/26"]]));
  expect(await read("A1", "text")).toEqual([["2026-03-31"]]);
});

test("errors are read as text whose type is Error", async () => {
  const { read } = await openSheets({ name: "Plan", typed: [["=1/0", "=NA()", "'#N/A"]] });
  expect(await read("A1:C1", "values")).toEqual([["#DIV/0!", "#N/A", "#N/A"]]);
  expect(await read("A1:C1", "valueTypes")).toEqual([["Error", "Error", "String"]]);
});

test("each type of value is told", async () => {
  const { read } = await openSheets({ name: "Plan", typed: [["x", 1, true, null]] });
  expect(await read("A1:D1", "valueTypes")).toEqual([["String", "Double", "Boolean", "Empty"]]);
  expect(await read("A1:D1", "text")).toEqual([["x", "1", "TRUE", ""]]);
});

test("a cell holds at most 32,767 characters", async () => {
  const { refusal, read } = await openSheets({ name: "Plan" });
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [["x".repeat(32_767)]]))).toBe("accepted");
  expect(await refusal((sheet) => (sheet.getRange("A2").values = [["x".repeat(32_768)]]))).toBe(
    "InvalidArgument",
  );
  expect(await read("A2", "values")).toEqual([[""]]);
});

test("whole columns, and more than five million cells, have null for values", async () => {
  const { onSheet } = await openSheets({ name: "Plan", typed: [["x"]] });
  const seen = await onSheet(async (sheet, context) => {
    const column = sheet.getRange("A:A").load("values,rowCount,address");
    const large = sheet.getRange("A1:Z200000").load("values,cellCount");
    const whole = sheet.getRange().load("cellCount");
    await context.sync();
    return [column.values, column.rowCount, column.address, large.values, large.cellCount, whole.cellCount];
  });
  expect(seen).toEqual([null, 1_048_576, "Plan!A:A", null, 5_200_000, -1]);
});

test("writes that came before an error in a batch stay, and those after it don't happen", async () => {
  const { refusal, read } = await openSheets({ name: "Plan" });
  const code = await refusal((sheet, context) => {
    sheet.getRange("A1").values = [["kept"]];
    context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [["x"]];
    sheet.getRange("A2").values = [["lost"]];
  });
  expect(code).toBe("ItemNotFound");
  expect(await read("A1:A2", "values")).toEqual([["kept"], [""]]);
});

test("an error tells the statement that failed", async () => {
  const { Excel } = await openSheets({ name: "Plan" });
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("A1").values = [[1, 2]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: {
      errorLocation: "Range.values",
      statement: expect.stringContaining(".values = ...") as string,
    },
  });
});

test("a range survives two runs only when it is tracked", async () => {
  const { Excel } = await openSheets({ name: "Plan", typed: [["x"]] });
  const [tracked, loose] = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    const ranges = [sheet.getRange("A1"), sheet.getRange("A2")] as const;
    context.trackedObjects.add(ranges[0]);
    await context.sync();
    return ranges;
  });
  await Excel.run(tracked, async (context) => {
    tracked.load("values");
    await context.sync();
    expect(tracked.values).toEqual([["x"]]);
  });
  const reuse = Excel.run(loose, async (context) => {
    loose.load("values");
    await context.sync();
  });
  await expect(reuse).rejects.toMatchObject({ code: "InvalidObjectPath" });
});

test("many cells are written in the pieces that the library makes of them", async () => {
  const { onSheet, read } = await openSheets({ name: "Plan" });
  const rows = Array.from({ length: 500 }, (_row, row) =>
    Array.from({ length: 12 }, (_cell, column) => row * column),
  );
  await onSheet((sheet) => (sheet.getRange("A1:L500").values = rows));
  expect(await read("A1:L500", "values")).toEqual(rows);
});
