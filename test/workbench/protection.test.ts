import { openData, openSheets } from "./support/excel";
import { emptyWorkbook } from "../../workbench/index";

test("a protected sheet refuses values, formats, sizes and rows", async () => {
  const { onSheet, refusal } = await openSheets({ name: "Plan", typed: [["x"]] });
  await onSheet((sheet) => {
    sheet.protection.protect();
  });
  const acts: ((sheet: Excel.Worksheet) => unknown)[] = [
    (sheet) => (sheet.getRange("A1").values = [["y"]]),
    (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"),
    (sheet) => (sheet.getRange("A1").format.columnWidth = 100),
    (sheet) => (sheet.getRange("A1").format.rowHeight = 20),
    (sheet) => (sheet.getRange("2:2").rowHidden = true),
    (sheet) => sheet.getRange("2:2").insert("Down"),
    (sheet) => {
      sheet.getRange("2:2").delete("Up");
    },
    (sheet) => {
      sheet.getRange("A1").clear();
    },
    (sheet) => {
      sheet.getRange("A1:B1").merge();
    },
    (sheet) => sheet.tables.add("A1:B2", true),
  ];
  for (const act of acts) expect(await refusal(act)).toBe("AccessDenied");
});

test.each<[keyof Excel.WorksheetProtectionOptions, (sheet: Excel.Worksheet) => unknown]>([
  ["allowFormatCells", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
  ["allowFormatColumns", (sheet) => (sheet.getRange("A1").format.columnWidth = 100)],
  ["allowFormatRows", (sheet) => (sheet.getRange("A1").format.rowHeight = 20)],
  ["allowInsertRows", (sheet) => sheet.getRange("2:2").insert("Down")],
])("%s lifts what it is named for", async (option, act) => {
  const { onSheet, refusal } = await openSheets({ name: "Plan" });
  await onSheet((sheet) => {
    sheet.protection.protect({ [option]: true });
  });
  expect(await refusal(act)).toBe("accepted");
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [["y"]]))).toBe("AccessDenied");
});

test("unlocked cells of a protected sheet may be written", async () => {
  const { onSheet, refusal } = await openSheets({
    name: "Plan",
    typed: [["a", "b"]],
    styles: { A1: { locked: false } },
  });
  await onSheet((sheet) => {
    sheet.protection.protect();
  });
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [["y"]]))).toBe("accepted");
  expect(await refusal((sheet) => (sheet.getRange("A1:B1").values = [["y", "z"]]))).toBe("AccessDenied");
});

test("whether a sheet is protected is told, with its options", async () => {
  const { onSheet } = await openSheets({ name: "Plan" });
  const seen = await onSheet(async (sheet, context) => {
    sheet.protection.protect({ allowFormatCells: true });
    sheet.protection.load("protected,options");
    await context.sync();
    return [
      sheet.protection.protected,
      sheet.protection.options.allowFormatCells,
      sheet.protection.options.allowInsertRows,
    ];
  });
  expect(seen).toEqual([true, true, false]);
});

test("protecting twice is refused, and so is a wrong password", async () => {
  const { onSheet, refusal } = await openSheets({ name: "Plan" });
  await onSheet((sheet) => {
    sheet.protection.protect({}, "secret");
  });
  expect(
    await refusal((sheet) => {
      sheet.protection.protect();
    }),
  ).toBe("AccessDenied");
  expect(
    await refusal((sheet) => {
      sheet.protection.unprotect("guess");
    }),
  ).toBe("AccessDenied");
  expect(
    await refusal((sheet) => {
      sheet.protection.unprotect("secret");
    }),
  ).toBe("accepted");
});

test("a protected structure refuses to add, rename, delete, move and hide sheets, and takes values", async () => {
  const { refusal, Excel } = await openData({ ...emptyWorkbook("Plan", "Lists"), structureProtected: true });
  const acts: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown)[] = [
    (_sheet, context) => context.workbook.worksheets.add("New"),
    (sheet) => (sheet.name = "New"),
    (sheet) => {
      sheet.delete();
    },
    (sheet) => (sheet.position = 1),
    (sheet) => (sheet.visibility = "Hidden"),
    (sheet) => (sheet.tabColor = "#FF0000"),
  ];
  for (const act of acts) expect(await refusal(act)).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [["x"]]))).toBe("accepted");
  const isProtected = await Excel.run(async (context) => {
    const { protection } = context.workbook.load("protection/protected");
    await context.sync();
    return protection.protected;
  });
  expect(isProtected).toBe(true);
});
