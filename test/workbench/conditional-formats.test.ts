import { openSheets, type Opened } from "./support/excel";

const RED = "#C00000";
const GREEN = "#00B050";

const rated = (): Promise<Opened> =>
  openSheets({
    name: "Plan",
    typed: [
      ["Action", "RAG"],
      ["a", "R"],
      ["b", "G"],
      ["c", "R"],
    ],
  });

function addRule(range: Excel.Range, formula: string, color: string): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = color;
  return format;
}

test("a rule colours the cells for which its formula holds", async () => {
  const { onSheet, workbook } = await rated();
  await onSheet((sheet) => {
    addRule(sheet.getRange("A2:B4"), '=$B2="R"', RED);
  });
  const fills = await Promise.all(["A2", "B2", "A3", "B4"].map((cell) => workbook.displayed("Plan", cell)));
  expect(fills.map(({ fill }) => fill)).toEqual([RED, RED, undefined, RED]);
});

test("a new rule goes on top, and each rule's id is its place", async () => {
  const { onSheet } = await rated();
  const seen = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:B4");
    addRule(range, "=TRUE", GREEN);
    addRule(range, '=$B2="R"', RED);
    await context.sync();
    const formats = range.conditionalFormats.load(
      "items/id,items/priority,items/type,items/custom/rule/formula",
    );
    await context.sync();
    return formats.items.map(({ id, priority, custom }) => [id, priority, custom.rule.formula]);
  });
  expect(seen).toEqual([
    ["0", 0, '=$B2="R"'],
    ["1", 1, "=TRUE"],
  ]);
});

test("the rule on top has the colour, and one that stops ends it there", async () => {
  const { onSheet, workbook } = await rated();
  await onSheet((sheet) => {
    const range = sheet.getRange("B2:B4");
    const below = addRule(range, "=TRUE", GREEN);
    below.custom.format.font.bold = true;
    const above = addRule(range, '=$B2="R"', RED);
    above.stopIfTrue = true;
  });
  expect(await workbook.displayed("Plan", "B2")).toMatchObject({ fill: RED, bold: false });
  expect(await workbook.displayed("Plan", "B3")).toMatchObject({ fill: GREEN, bold: true });
});

test("a formula is written for the corner of the range through which the rule was added", async () => {
  const { onSheet, workbook } = await rated();
  await onSheet((sheet) => {
    addRule(sheet.getRange("B3:B4"), '=B3="R"', RED);
  });
  expect((await workbook.displayed("Plan", "B3")).fill).toBeUndefined();
  expect((await workbook.displayed("Plan", "B4")).fill).toBe(RED);
});

test("a rule's formula can be set through another range than its own", async () => {
  const { onSheet, workbook } = await rated();
  await onSheet(async (sheet, context) => {
    addRule(sheet.getRange("B2:B4"), "=FALSE", RED);
    await context.sync();
    sheet.getRange("B3:B4").conditionalFormats.getItemAt(0).custom.rule.formula = '=B3="R"';
  });
  expect((await workbook.data()).sheets[0]?.conditionalFormats[0]?.rule).toMatchObject({
    formula: '=B2="R"',
  });
});

test("a formula that gives an error colours nothing", async () => {
  const { onSheet, workbook } = await rated();
  await onSheet((sheet) => {
    addRule(sheet.getRange("B2"), "=OR(TRUE,1/0)", RED);
  });
  expect((await workbook.displayed("Plan", "B2")).fill).toBeUndefined();
});

test("a rule is read with what it covers, and only it is deleted", async () => {
  const { onSheet } = await rated();
  const seen = await onSheet(async (sheet, context) => {
    addRule(sheet.getRange("A2:A4"), "=TRUE", GREEN);
    addRule(sheet.getRange("B2:B4"), "=TRUE", RED);
    await context.sync();
    const all = sheet.getRange().conditionalFormats.load("items");
    await context.sync();
    const areas = all.items.map((format) => format.getRanges().load("address"));
    await context.sync();
    all.items[0]?.delete();
    const left = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    return [areas.map(({ address }) => address), left.value];
  });
  expect(seen).toEqual([["Plan!B2:B4", "Plan!A2:A4"], 1]);
});

test("all items of a loaded list can be deleted in one batch, in any order", async () => {
  const { onSheet } = await rated();
  const left = await onSheet(async (sheet, context) => {
    for (const color of [RED, GREEN, "#FFC000"]) addRule(sheet.getRange("A2:A4"), "=TRUE", color);
    await context.sync();
    const all = sheet.getRange().conditionalFormats.load("items");
    await context.sync();
    for (const format of all.items) format.delete();
    addRule(sheet.getRange("B2"), "=TRUE", RED);
    const formats = sheet.getRange().conditionalFormats.load("items/custom/format/fill/color");
    await context.sync();
    return formats.items.map(({ custom }) => custom.format.fill.color);
  });
  expect(left).toEqual([RED]);
});

test("a rule that was kept between batches is another's when one came on top", async () => {
  const { onSheet } = await rated();
  const seen = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A2:A4");
    const first = addRule(range, "=FALSE", GREEN);
    await context.sync();
    addRule(range, "=TRUE", RED);
    await context.sync();
    first.custom.format.fill.load("color");
    await context.sync();
    return first.custom.format.fill.color;
  });
  expect(seen).toBe(RED);
});

test("a rule of another kind is kept, and has no formula to be asked for", async () => {
  const bars = {
    id: "bars",
    areas: [{ top: 1, left: 1, bottom: 3, right: 1 }],
    stopIfTrue: false,
    rule: { kind: "other", type: "DataBar", original: {} },
  } as const;
  const { onSheet, refusal } = await openSheets({ name: "Plan", conditionalFormats: [bars] });
  const seen = await onSheet(async (sheet, context) => {
    const formats = sheet
      .getRange()
      .conditionalFormats.load("items/type,items/stopIfTrue,items/customOrNullObject/rule/formula");
    await context.sync();
    return formats.items.map(({ type, stopIfTrue, customOrNullObject }) => [
      type,
      stopIfTrue,
      customOrNullObject.isNullObject,
    ]);
  });
  expect(seen).toEqual([["DataBar", null, true]]);
  expect(
    await refusal((sheet) => sheet.getRange().conditionalFormats.load("items/custom/rule/formula")),
  ).toBe("InvalidOperation");
});

test("rules follow rows that are inserted above or inside them", async () => {
  const { onSheet, workbook } = await rated();
  await onSheet((sheet) => {
    addRule(sheet.getRange("B2:B4"), '=$B2="R"', RED);
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("4:4").insert("Down");
  });
  const [rule] = (await workbook.data()).sheets[0]?.conditionalFormats ?? [];
  expect(rule).toMatchObject({ areas: [{ top: 2, bottom: 5 }], rule: { formula: '=$B3="R"' } });
  expect((await workbook.displayed("Plan", "B6")).fill).toBe(RED);
});

test("a rule whose first row is deleted keeps to the rows left", async () => {
  const { onSheet, workbook } = await rated();
  await onSheet((sheet) => {
    addRule(sheet.getRange("B2:B4"), '=$B2="R"', RED);
    sheet.getRange("2:2").delete("Up");
  });
  const [rule] = (await workbook.data()).sheets[0]?.conditionalFormats ?? [];
  expect(rule).toMatchObject({ areas: [{ top: 1, bottom: 2 }], rule: { formula: '=$B2="R"' } });
});

test("a rule's number format, font and borders are kept", async () => {
  const { onSheet, workbook } = await rated();
  await onSheet((sheet) => {
    const { custom } = addRule(sheet.getRange("B2"), "=TRUE", RED);
    custom.format.numberFormat = '@" · Red"';
    custom.format.font.color = "#FFFFFF";
    custom.format.font.italic = true;
    custom.format.font.strikethrough = true;
    custom.format.borders.getItem("EdgeBottom").color = "#000000";
  });
  expect(await workbook.displayed("Plan", "B2")).toMatchObject({
    text: "R · Red",
    fontColor: "#FFFFFF",
    italic: true,
    strikethrough: true,
  });
  expect((await workbook.data()).sheets[0]?.conditionalFormats[0]?.rule).toMatchObject({
    style: { borders: { bottom: { color: "#000000" } } },
  });
});

test("a protected sheet takes no rules unless formats are allowed", async () => {
  const { refusal, onSheet } = await rated();
  await onSheet((sheet) => {
    sheet.protection.protect();
  });
  expect(await refusal((sheet) => addRule(sheet.getRange("A1"), "=TRUE", RED))).toBe("AccessDenied");
  await onSheet((sheet) => {
    sheet.protection.unprotect();
  });
  await onSheet((sheet) => {
    sheet.protection.protect({ allowFormatCells: true });
  });
  expect(await refusal((sheet) => addRule(sheet.getRange("A1"), "=TRUE", RED))).toBe("accepted");
});
