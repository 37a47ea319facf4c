import { openWorkbook, workbookOf, type OpenOptions } from "../../workbench/index";
import { loadOffice } from "../../workbench/node/office-page";

async function openPage(options?: OpenOptions) {
  const workbook = await openWorkbook(workbookOf({ name: "Plan", typed: [["x"]] }), options);
  const page = await loadOffice(workbook);
  return {
    ...page,
    end: () => {
      page.close();
      workbook.dispose();
    },
  };
}

test("Office is ready, and takes itself to be in Excel on a PC", async () => {
  const { Office, Excel, end } = await openPage();
  expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
  expect(Office.context.displayLanguage).toBe("en-GB");
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["x"]]);
  end();
});

test.each([
  ["1.14", { "1.9": true, "1.13": true, "1.14": true, "1.15": false, "1.20": false }],
  ["1.20", { "1.9": true, "1.14": true, "1.20": true, "1.21": false }],
])("an Excel with ExcelApi %s says which sets it has", async (apiVersion, sets) => {
  const { Office, end } = await openPage({ apiVersion });
  const answers = Object.keys(sets).map((set) => [
    set,
    Office.context.requirements.isSetSupported("ExcelApi", set),
  ]);
  expect(Object.fromEntries(answers)).toEqual(sets);
  end();
});
