import { openData, openSheets } from "./support/excel";
import { workbookOf } from "../../workbench/index";

const PLAN = { name: "Plan", typed: [["x"]] };

test("while someone types in a cell, a request is refused", async () => {
  const { workbook, refusal } = await openSheets(PLAN);
  workbook.faults.set({ kind: "cell-edit" });
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [["y"]]))).toBe(
    "InvalidOperationInCellEditMode",
  );
  workbook.faults.clear("cell-edit");
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [["y"]]))).toBe("accepted");
});

test("a run that waits for the typing to end is done then", async () => {
  const { workbook, Excel, read } = await openSheets(PLAN);
  workbook.faults.set({ kind: "cell-edit" });
  let done = false;
  const run = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["y"]];
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toBe(false);
  workbook.faults.clear();
  await run;
  expect(await read("A1", "values")).toEqual([["y"]]);
});

test("a sync that hangs is answered once it is released", async () => {
  const { workbook, read } = await openSheets(PLAN);
  workbook.faults.set({ kind: "hang" });
  let answered = false;
  const reading = read("A1", "values").then((values) => {
    answered = true;
    return values;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(answered).toBe(false);
  workbook.faults.clear("hang");
  expect(await reading).toEqual([["x"]]);
});

test("a request above the limit is refused, and does nothing", async () => {
  const { workbook, refusal, read } = await openSheets(PLAN);
  workbook.faults.set({ kind: "payload-limit", requestBytes: 2_000 });
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [["y".repeat(3_000)]]))).toBe(
    "RequestPayloadSizeLimitExceeded",
  );
  expect(await read("A1", "values")).toEqual([["x"]]);
});

test("an answer above the limit is refused", async () => {
  const { workbook, refusal } = await openSheets({ name: "Plan", typed: [["x".repeat(3_000)]] });
  workbook.faults.set({ kind: "payload-limit", responseBytes: 2_000 });
  expect(await refusal((sheet) => sheet.getRange("A1").load("values"))).toBe(
    "ResponsePayloadSizeLimitExceeded",
  );
});

test("every change can be refused, or those to one member", async () => {
  const { workbook, refusal } = await openSheets(PLAN);
  workbook.faults.set({ kind: "access-denied" });
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [["y"]]))).toBe("AccessDenied");
  expect(await refusal((_sheet, context) => context.workbook.worksheets.add("New"))).toBe("AccessDenied");
  expect(await refusal((sheet) => sheet.getRange("A1").load("values"))).toBe("accepted");
  workbook.faults.set({ kind: "access-denied", member: "Range.values" });
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [["y"]]))).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.getRange("A1").format.font.bold = true))).toBe("accepted");
});

test("the n-th sync can be made to fail, and only it", async () => {
  const { workbook, refusal, read } = await openSheets(PLAN);
  workbook.faults.set({ kind: "fail-at-sync", sync: 2, code: "Conflict" });
  const write = (text: string) => refusal((sheet) => (sheet.getRange("A1").values = [[text]]));
  expect([await write("a"), await write("b"), await read("A1", "values")]).toEqual([
    "accepted",
    "Conflict",
    [["a"]],
  ]);
  expect(await write("c")).toBe("accepted");
});

test("a batch can be made to break off in the middle", async () => {
  const { workbook, Excel, read } = await openSheets(PLAN);
  const write = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (const cell of ["A1", "A2", "A3"]) sheet.getRange(cell).values = [["new"]];
      await context.sync();
    });
  workbook.counters.reset();
  await write();
  const { actions = 0 } = workbook.counters.batches[0] ?? {};
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:A3").clear();
    await context.sync();
  });
  workbook.faults.set({ kind: "fail-at-sync", sync: 1, afterActions: actions - 1 });
  await expect(write()).rejects.toMatchObject({ code: "GeneralException" });
  expect(await read("A1:A3", "values")).toEqual([["new"], ["new"], [""]]);
});

test("a member that is newer than the Excel that is played is ApiNotFound", async () => {
  const { workbook, refusal } = await openData(workbookOf(PLAN), { apiVersion: "1.9" });
  expect(await refusal((sheet) => sheet.getRange("A1").getMergedAreasOrNullObject().load("address"))).toBe(
    "ApiNotFound",
  );
  expect(await refusal((sheet) => sheet.customProperties.add("a", "b"))).toBe("ApiNotFound");
  expect(await refusal((sheet) => sheet.getRange("A1").load("numberFormatCategories"))).toBe("ApiNotFound");
  expect(await refusal((sheet) => sheet.getRange("A1").getRowProperties({ rowHidden: true }))).toBe(
    "accepted",
  );
  workbook.apiVersion = "1.13";
  expect(await refusal((sheet) => sheet.getRange("A1").getMergedAreasOrNullObject().load("address"))).toBe(
    "accepted",
  );
});

test("a load without names fetches what the played Excel has, and no more", async () => {
  const { Excel } = await openData(workbookOf(PLAN), { apiVersion: "1.9" });
  const range = await Excel.run(async (context) => {
    const one = context.workbook.worksheets.getFirst().getRange("A1").load();
    await context.sync();
    return one.toJSON();
  });
  expect(range).toMatchObject({ values: [["x"]], address: "Plan!A1" });
  expect(range).not.toHaveProperty("numberFormatCategories");
});

test("what the stand-in lacks fails by its name", async () => {
  const { Excel } = await openSheets(PLAN);
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().shapes.load("items");
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: "NotImplemented",
    message: "The stand-in for Excel lacks Worksheet.shapes.",
  });
});

test("syncs, writes and bytes are counted, without the library's own clean-up", async () => {
  const { workbook, Excel } = await openSheets(PLAN);
  workbook.counters.reset();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    range.values = [["y"]];
    sheet.getRange("B1").format.font.bold = true;
    await context.sync();
  });
  expect(workbook.counters.syncs).toBe(2);
  expect(workbook.counters.writes).toBe(2);
  expect(workbook.counters.batches.map(({ writes }) => writes)).toEqual([0, 2]);
  expect(workbook.counters.requestBytes).toBeGreaterThan(500);
  expect(workbook.counters.responseBytes).toBeGreaterThan(100);
});
