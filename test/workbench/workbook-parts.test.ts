import { openSheets } from "./support/excel";

const NAMESPACE = "urn:example:plan";
const XML = `<?xml version="1.0"?><plan xmlns="${NAMESPACE}"><a>1</a></plan>`;

test("a custom XML part is found by its namespace, changed and deleted", async () => {
  const { Excel, workbook } = await openSheets({ name: "Plan" });
  const seen = await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add("<other/>");
    const added = parts.add(XML).load("id,namespaceUri");
    const only = parts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
    const none = parts.getByNamespace("urn:nothing").getOnlyItemOrNullObject();
    await context.sync();
    const xml = only.getXml();
    await context.sync();
    only.setXml(XML.replace("1</a>", "2</a>"));
    parts.add(XML);
    const two = parts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
    await context.sync();
    return [added.namespaceUri, xml.value === XML, none.isNullObject, two.isNullObject];
  });
  expect(seen).toEqual([NAMESPACE, true, true, true]);
  expect((await workbook.data()).customXmlParts.map(({ xml }) => xml.includes("2</a>"))).toEqual([
    false,
    true,
    false,
  ]);
});

test("what is no XML makes no part", async () => {
  const { refusal } = await openSheets({ name: "Plan" });
  expect(await refusal((_sheet, context) => context.workbook.customXmlParts.add("<a><b></a"))).toBe(
    "InvalidArgument",
  );
});

test("a sheet's own properties are kept with it", async () => {
  const { onSheet, workbook } = await openSheets({ name: "Plan" });
  const seen = await onSheet(async (sheet, context) => {
    sheet.customProperties.add("kind", "summary");
    sheet.customProperties.add("kind", "register");
    const found = sheet.customProperties.getItemOrNullObject("KIND").load("key,value");
    const none = sheet.customProperties.getItemOrNullObject("other");
    const all = sheet.customProperties.load("items/key");
    await context.sync();
    return [found.key, found.value, none.isNullObject, all.items.map(({ key }) => key)];
  });
  expect(seen).toEqual(["kind", "register", true, ["kind"]]);
  expect((await workbook.data()).sheets[0]?.customProperties).toEqual(new Map([["kind", "register"]]));
  await onSheet((sheet) => {
    sheet.customProperties.getItemOrNullObject("kind").delete();
  });
  expect((await workbook.data()).sheets[0]?.customProperties.size).toBe(0);
});

test("a name stands for cells in formulas and addresses", async () => {
  const { onSheet, read } = await openSheets({ name: "Plan", typed: [[1], [2], [3]] });
  const seen = await onSheet(async (sheet, context) => {
    context.workbook.names.add("Dues", sheet.getRange("A1:A3"));
    sheet.getRange("C1").formulas = [["=SUM(Dues)"]];
    const name = context.workbook.names.getItemOrNullObject("dues").load("name,formula,type,visible");
    const range = sheet.getRange("Dues").load("address");
    const none = context.workbook.names.getItemOrNullObject("Others");
    await context.sync();
    return [name.name, name.formula, name.type, name.visible, range.address, none.isNullObject] as const;
  });
  expect(seen).toEqual(["Dues", "=Plan!$A$1:$A$3", "Range", true, "Plan!A1:A3", true]);
  expect(await read("C1", "values")).toEqual([[6]]);
});

test("a new formula of a name is calculated where the name is used", async () => {
  const { onSheet, read } = await openSheets({ name: "Plan", typed: [["=AsAt+1"]] });
  await onSheet((_sheet, context) => context.workbook.names.add("AsAt", "=10"));
  expect(await read("A1", "values")).toEqual([[11]]);
  await onSheet((_sheet, context) => (context.workbook.names.getItem("AsAt").formula = "=20"));
  expect(await read("A1", "values")).toEqual([[21]]);
});

test.each(["A1", "R1C1", "1st", "two words", ""])("%j is no name", async (name) => {
  const { refusal } = await openSheets({ name: "Plan" });
  expect(await refusal((_sheet, context) => context.workbook.names.add(name, "=1"))).toBe("InvalidArgument");
});

test("settings hold whatever JSON can", async () => {
  const { Excel } = await openSheets({ name: "Plan" });
  const seen = await Excel.run(async (context) => {
    context.workbook.settings.add("map", { a: [1, "x"] });
    await context.sync();
    const setting = context.workbook.settings.getItemOrNullObject("map").load("value");
    const none = context.workbook.settings.getItemOrNullObject("other");
    await context.sync();
    return [setting.value as unknown, none.isNullObject];
  });
  expect(seen).toEqual([{ a: [1, "x"] }, true]);
});

test("printing is set up, with a zoom that is a scale or a fit and never both", async () => {
  const { onSheet, workbook, refusal } = await openSheets({ name: "Plan" });
  await onSheet((sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A3";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.printOrder = "OverThenDown";
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
  });
  expect((await workbook.data()).sheets[0]?.pageLayout).toMatchObject({
    orientation: "Landscape",
    paperSize: "A3",
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    printOrder: "OverThenDown",
    printTitleRows: "$1:$2",
    margins: { top: 72 },
    footer: { center: "Page &P of &N" },
  });
  expect(await refusal((sheet) => (sheet.pageLayout.zoom = { scale: 90, horizontalFitToPages: 1 }))).toBe(
    "InvalidArgument",
  );
  expect(await refusal((sheet) => (sheet.pageLayout.zoom = { scale: 5 }))).toBe("InvalidArgument");
});

test("panes are frozen at what shall stay in view", async () => {
  const { onSheet, workbook } = await openSheets({ name: "Plan" });
  const address = await onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    const location = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    return location.address;
  });
  expect(address).toBe("Plan!A1:B3");
  expect((await workbook.data()).sheets[0]?.frozen).toEqual({ rows: 3, columns: 2 });
  await onSheet((sheet) => {
    sheet.freezePanes.unfreeze();
  });
  await onSheet((sheet) => {
    sheet.freezePanes.freezeRows(1);
  });
  expect((await workbook.data()).sheets[0]?.frozen).toEqual({ rows: 1, columns: 0 });
});

test("a list validation is read and cleared, and a long one that is typed out is refused", async () => {
  const { onSheet, refusal } = await openSheets({ name: "Plan" });
  const seen = await onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("A2:A9");
    dataValidation.rule = { list: { inCellDropDown: true, source: "R,A,G" } };
    dataValidation.load("type,rule");
    const part = sheet.getRange("A3").dataValidation.load("type");
    const beyond = sheet.getRange("A9:A10").dataValidation.load("type");
    await context.sync();
    return [dataValidation.type, dataValidation.rule.list?.source, part.type, beyond.type];
  });
  expect(seen).toEqual(["List", "R,A,G", "List", "Inconsistent"]);
  const long = { list: { inCellDropDown: true, source: "x".repeat(256) } };
  expect(await refusal((sheet) => (sheet.getRange("B1").dataValidation.rule = long))).toBe("InvalidArgument");
});

test("days between two are validated, with what is told of another entry", async () => {
  const { onSheet, refusal } = await openSheets({ name: "Plan" });
  const days = { formula1: "=DATE(2000,1,1)", formula2: "=DATE(2099,12,31)", operator: "Between" } as const;
  const alert = { title: "Due", message: "A date, please.", showAlert: true, style: "Warning" } as const;
  const seen = await onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("A2:A9");
    dataValidation.rule = { date: days };
    dataValidation.errorAlert = alert;
    dataValidation.load("type,rule,errorAlert");
    await context.sync();
    return [dataValidation.type, dataValidation.rule.date, dataValidation.errorAlert];
  });
  expect(seen).toEqual(["Date", days, alert]);
  expect(
    await refusal((sheet) => {
      sheet.getRange("B1").dataValidation.rule = { date: { ...days, operator: "NotBetween" } };
    }),
  ).toBe("NotImplemented");
});

test("the filter's buttons are told", async () => {
  const { onSheet } = await openSheets({
    name: "Plan",
    autoFilter: { top: 0, left: 0, bottom: 5, right: 2 },
  });
  const seen = await onSheet(async (sheet, context) => {
    sheet.autoFilter.load("enabled,isDataFiltered");
    const range = sheet.autoFilter.getRangeOrNullObject().load("address");
    await context.sync();
    return [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, range.address];
  });
  expect(seen).toEqual([true, false, "Plan!A1:C6"]);
});

test("the application speaks the English of the United Kingdom", async () => {
  const { Excel } = await openSheets({ name: "Plan" });
  const seen = await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.load(
      "decimalSeparator,calculationMode,cultureInfo/name,cultureInfo/datetimeFormat/shortDatePattern",
    );
    context.workbook.load("name");
    await context.sync();
    return [
      context.workbook.name,
      application.decimalSeparator,
      application.calculationMode,
      application.cultureInfo.name,
      application.cultureInfo.datetimeFormat.shortDatePattern,
    ];
  });
  expect(seen).toEqual(["Workbook.xlsx", ".", "Automatic", "en-GB", "dd/MM/yyyy"]);
});
