import { openSheets } from "./support/excel";

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

test("what someone types is taken as Excel takes it, and told to the sheet and to all sheets", async () => {
  const { workbook, Excel, read } = await openSheets({ name: "Plan" });
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.getFirst().onChanged.add((event) => {
      heard.push(["sheet", event.address, event.changeType, event.source, event.triggerSource]);
      return Promise.resolve();
    });
    sheets.onChanged.add((event) => {
      heard.push(["sheets", event.address]);
      return Promise.resolve();
    });
    await context.sync();
  });
  workbook.raise.edit("Plan", "B3", "31/3/26");
  await soon();
  expect(heard).toEqual([
    ["sheet", "B3", "RangeEdited", "Local", undefined],
    ["sheets", "B3"],
  ]);
  expect(await read("B3", "values")).toEqual([[46112]]);
});

test("an add-in's own writes are told with their source", async () => {
  const { Excel } = await openSheets({ name: "Plan" });
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onChanged.add((event) => {
      heard.push([event.address, event.triggerSource]);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      ["c", "d"],
    ];
    await context.sync();
  });
  await soon();
  expect(heard).toEqual([["A1:B2", "ThisLocalAddin"]]);
});

test("selections are told to the workbook and to the sheet", async () => {
  const { workbook, Excel } = await openSheets({ name: "Plan" }, { name: "Lists" });
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(() => {
      heard.push("workbook");
      return Promise.resolve();
    });
    context.workbook.worksheets.getItem("Lists").onSelectionChanged.add((event) => {
      heard.push(`sheet ${event.address}`);
      return Promise.resolve();
    });
    context.workbook.worksheets.onActivated.add(() => {
      heard.push("activated");
      return Promise.resolve();
    });
    await context.sync();
  });
  workbook.raise.select("Lists", "C4");
  await soon();
  expect(heard).toEqual(["activated", "workbook", "sheet C4"]);
});

test("sheets that are added, renamed and deleted are told", async () => {
  const { Excel } = await openSheets({ name: "Plan" });
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.onAdded.add(() => Promise.resolve(heard.push("added")));
    sheets.onNameChanged.add((event) => Promise.resolve(heard.push([event.nameBefore, event.nameAfter])));
    sheets.onDeleted.add(() => Promise.resolve(heard.push("deleted")));
    await context.sync();
    const sheet = sheets.add("Summary");
    sheet.name = "Result";
    sheet.delete();
    await context.sync();
  });
  await soon();
  expect(heard).toEqual(["added", ["Summary", "Result"], "deleted"]);
});

test("nothing is told while events are off", async () => {
  const { workbook, Excel } = await openSheets({ name: "Plan" });
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().onChanged.add(() => Promise.resolve(heard.push("changed")));
    context.runtime.enableEvents = false;
    await context.sync();
  });
  workbook.raise.edit("Plan", "A1", "x");
  await soon();
  expect(heard).toEqual([]);
});

test("two windows see one workbook", async () => {
  const { workbook, onSheet } = await openSheets({ name: "Plan" });
  const { loadExcel } = await import("../../workbench/node/office-client");
  const other = loadExcel(workbook);
  await onSheet((sheet) => (sheet.getRange("A1").values = [["x"]]));
  const seen = await other.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  expect(seen).toEqual([["x"]]);
});
