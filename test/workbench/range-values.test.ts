import { openWorkbook, workbookOf } from "../../workbench/index";
import { loadExcel } from "../../workbench/node/office-client";

test("what is written can be read back, with formulas calculated", async () => {
  const workbook = await openWorkbook(workbookOf({ name: "Plan", typed: [["Ref", 1, "=B1*2"]] }));
  const { Excel } = loadExcel(workbook);
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange("A1:C1");
    range.load("values,text,formulas,address,numberFormat");
    context.workbook.worksheets.load("items/name");
    await context.sync();
    range.getCell(0, 1).values = [[5]];
    const after = range.getCell(0, 2);
    after.load("values");
    await context.sync();
    return [range.address, range.values, range.formulas, range.text, range.numberFormat, after.values];
  });
  console.log(JSON.stringify(seen), workbook.counters.syncs);
  workbook.dispose();
});
