import ExcelJS from "exceljs";
import readExcelFile from "read-excel-file/node";
import SheetJS from "xlsx";
import { checkWorkbook, type Day, type WorkbookSnapshot } from "../../src/core";
import { largePlan } from "../measure/lib/large-plan.mjs";

const RUNS = 7;

/** The engine needs some runs before it is as fast as it gets; so it is in a pane that is open. */
const WARM_UP = 12;
const SIZES = [2_000, 20_000];

/** What the same file costs others, who give its cells and nothing of what they mean. */
const PARSERS: Readonly<Record<string, (file: Buffer) => unknown>> = {
  "read-excel-file": (file) => readExcelFile(file),
  SheetJS: (file) => SheetJS.read(file, { cellDates: true }),
  ExcelJS: (file) => new ExcelJS.Workbook().xlsx.load(new Uint8Array(file).buffer),
};

export async function main(): Promise<void> {
  for (const rows of SIZES) {
    const plan = largePlan(rows, rows / 2_000);
    const own = await median(() => checkWorkbook(plan, "2024-11-01" as Day));
    const file = await fileOf(plan);
    const lines = [`${rows.toLocaleString("en-GB")} actions read, rated and checked: ${own.toFixed(0)} ms`];
    for (const [name, parse] of Object.entries(PARSERS)) {
      const time = await median(() => parse(file));
      lines.push(
        `  ${name} parses the file in ${time.toFixed(0)} ms: ${(time / own).toFixed(1)} times as long`,
      );
    }
    process.stdout.write(`${lines.join("\n")}\n`);
  }
}

async function median(act: () => unknown): Promise<number> {
  for (let run = 0; run < WARM_UP; run++) await act();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

async function fileOf({ sheets }: WorkbookSnapshot): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, values } of sheets) workbook.addWorksheet(name).addRows(values.map((row) => [...row]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
