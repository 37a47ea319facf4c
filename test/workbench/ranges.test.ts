import { openSheets } from "./support/excel";

test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
  ["getCell", (range) => range.getCell(1, 2), "D3"],
  ["getRow", (range) => range.getRow(1), "B3:D3"],
  ["getColumn", (range) => range.getColumn(0), "B2:B5"],
  ["getLastRow", (range) => range.getLastRow(), "B5:D5"],
  ["getLastColumn", (range) => range.getLastColumn(), "D2:D5"],
  ["getLastCell", (range) => range.getLastCell(), "D5"],
  ["getEntireRow", (range) => range.getEntireRow(), "2:5"],
  ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
  ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "A3:C6"],
  ["getResizedRange", (range) => range.getResizedRange(1, -1), "B2:C6"],
  ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "B2"],
  ["getBoundingRect", (range) => range.getBoundingRect("A9"), "A2:D9"],
  ["getRowsBelow", (range) => range.getRowsBelow(2), "B6:D7"],
])("%s of B2:D5 is found", async (_name, find, expected) => {
  const { onSheet } = await openSheets({ name: "Plan" });
  const address = await onSheet(async (sheet, context) => {
    const found = find(sheet.getRange("B2:D5")).load("address");
    await context.sync();
    return found.address;
  });
  expect(address).toBe(`Plan!${expected}`);
});

test("a range beyond the sheet's edge is refused", async () => {
  const { refusal } = await openSheets({ name: "Plan" });
  expect(await refusal((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"))).toBe(
    "InvalidArgument",
  );
});

test("merged areas are found by their first cell", async () => {
  const { onSheet } = await openSheets({ name: "Plan", typed: [["Theme"]], merged: ["A1:A3", "C2:D2"] });
  const seen = await onSheet(async (sheet, context) => {
    const all = sheet.getRange("A1:F9").getMergedAreasOrNullObject().load("areas/items/address,areaCount");
    const below = sheet.getRange("A2:B9").getMergedAreasOrNullObject();
    await context.sync();
    return [all.areas.items.map(({ address }) => address), all.areaCount, below.isNullObject];
  });
  expect(seen).toEqual([["Plan!A1:A3", "Plan!C2:D2"], 2, true]);
});

test("more than 512 merged areas are refused", async () => {
  const merged = Array.from({ length: 513 }, (_each, row) => `A${row + 1}:B${row + 1}`);
  const { refusal } = await openSheets({ name: "Plan", merged });
  expect(await refusal((sheet) => sheet.getRange("A1:B512").getMergedAreasOrNullObject())).toBe("accepted");
  expect(await refusal((sheet) => sheet.getRange("A1:B513").getMergedAreasOrNullObject())).toBe(
    "GeneralException",
  );
});

test("what is written to a merged area's other cells is ignored", async () => {
  const { onSheet, read } = await openSheets({ name: "Plan", merged: ["A1:B2"] });
  await onSheet(
    (sheet) =>
      (sheet.getRange("A1:C2").values = [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ]),
  );
  expect(await read("A1:C2", "values")).toEqual([
    ["a", "", "c"],
    ["", "", "f"],
  ]);
});

test("merging keeps the first cell's value alone", async () => {
  const { onSheet, read } = await openSheets({
    name: "Plan",
    typed: [
      ["a", "b"],
      ["c", "d"],
    ],
  });
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").merge();
  });
  expect(await read("A1:B2", "values")).toEqual([
    ["a", ""],
    ["", ""],
  ]);
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").unmerge();
  });
  await onSheet((sheet) => (sheet.getRange("B2").values = [["x"]]));
  expect(await read("B2", "values")).toEqual([["x"]]);
});

test("rows that are hidden are told one by one, and as null where some are and some are not", async () => {
  const { onSheet } = await openSheets({
    name: "Plan",
    typed: [["a"], ["b"], ["c"]],
    rows: new Map([[1, { hidden: true }]]),
  });
  const seen = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A3").load("rowHidden");
    const each = range.getRowProperties({ rowHidden: true });
    const visible = range.getSpecialCellsOrNullObject("Visible").load("address");
    await context.sync();
    return [range.rowHidden, each.value, visible.address];
  });
  expect(seen).toEqual([
    null,
    [{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }],
    "Plan!A1,Plan!A3",
  ]);
});

test("rows and columns are hidden and shown", async () => {
  const { onSheet, workbook } = await openSheets({ name: "Plan", typed: [["a"], ["b"]] });
  await onSheet((sheet) => {
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("C:D").columnHidden = true;
  });
  const [sheet] = (await workbook.data()).sheets;
  expect(sheet?.rows.get(1)).toEqual({ hidden: true });
  expect(sheet?.columns.get(2)).toEqual({ hidden: true });
  await onSheet((one) => (one.getRange("2:2").rowHidden = false));
  expect((await workbook.data()).sheets[0]?.rows.get(1)).toBeUndefined();
});

test("a link has its text and a link's look", async () => {
  const { onSheet, read, workbook } = await openSheets({ name: "Plan" });
  await onSheet((sheet) => {
    sheet.getRange("A1").hyperlink = { documentReference: "'Plan'!A9", textToDisplay: "See row 9" };
  });
  expect(await read("A1", "hyperlink")).toEqual({
    documentReference: "'Plan'!A9",
    textToDisplay: "See row 9",
  });
  expect(await workbook.displayed("Plan", "A1")).toMatchObject({ text: "See row 9", fontColor: "#0563C1" });
});

test("clear takes all, or only contents or formats", async () => {
  const { onSheet, read, workbook } = await openSheets({
    name: "Plan",
    typed: [["a", "b", "c"]],
    styles: { "A1:C1": { bold: true } },
  });
  await onSheet((sheet) => {
    sheet.getRange("A1").clear();
    sheet.getRange("B1").clear("Contents");
    sheet.getRange("C1").clear("Formats");
  });
  expect(await read("A1:C1", "values")).toEqual([["", "", "c"]]);
  const cells = (await workbook.data()).sheets[0]?.cells.get(0);
  expect([cells?.get(0), cells?.get(1), cells?.get(2)]).toEqual([
    undefined,
    { style: { bold: true } },
    { value: { kind: "text", value: "c" } },
  ]);
});

test("the selection is where the user put it", async () => {
  const { workbook, Excel } = await openSheets({ name: "Plan" }, { name: "Lists" });
  workbook.raise.select("Lists", "B2:C3");
  const address = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Lists!B2:C3");
});
