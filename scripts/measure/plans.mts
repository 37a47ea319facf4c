import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPlan } from "../../src/app";
import { parseDay, type Day, type Report } from "../../src/core";
import { officeWorkbook } from "../../src/excel";
import { openWorkbook } from "../../workbench";
import { loadExcel } from "../../workbench/node/office-client";
import { readXlsx } from "../../workbench/xlsx";
import { alignByRow, alignInOrder, type Pair } from "./lib/align.mjs";
import { compared, type Gold } from "./lib/gold.mjs";
import { measuredOf, type Judged, type Measured } from "./lib/measured.mjs";

const NAMES = [
  "barking-dagenham-2014",
  "ealing-lac-2014",
  "ealing-ofsted-2019",
  "haringey-2011",
  "southwark-inspection",
];

const FOLDER = join(process.cwd(), "..", "shared", "plans");

/** How the plans are read, as they are kept in Excel and as they were pasted: every theme, and every line with its fields. */
export async function measurePlans(): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const name of NAMES) {
    for (const file of [name, `${name}-pasted`]) {
      if (existsSync(join(FOLDER, `${file}.xlsx`))) measured.push(await measurePlan(name, file));
    }
  }
  return measured;
}

async function measurePlan(name: string, file: string): Promise<Measured> {
  const gold = JSON.parse(readFileSync(join(FOLDER, "gold", `${name}.gold.json`), "utf8")) as Gold;
  const report = await reportOn(join(FOLDER, `${file}.xlsx`), parseDay(gold.asAt) ?? ("2024-04-01" as Day));
  const ours = report?.plan.actions ?? [];
  const pairs = file === name ? alignByRow(gold, ours) : alignInOrder(gold.actions, ours);
  return measuredOf(file, [...themesOf(gold, report), ...pairs.flatMap(judgedOf)]);
}

async function reportOn(file: string, asAt: Day): Promise<Report | undefined> {
  const result = await readXlsx(readFileSync(file), file);
  if (!result.ok) return undefined;
  const embedded = await openWorkbook(result.workbook);
  try {
    const { Excel, OfficeExtension } = loadExcel(embedded);
    Object.assign(globalThis, { Excel, OfficeExtension });
    const checked = await checkPlan(officeWorkbook(), asAt);
    return checked.ok && checked.value.kind === "plan" ? checked.value.report : undefined;
  } finally {
    embedded.dispose();
  }
}

function themesOf({ themes }: Gold, report: Report | undefined): readonly Judged[] {
  const ours = report?.plan.themes ?? [];
  return Array.from({ length: Math.max(themes.length, ours.length) }, (_, index) => {
    const [gold, theme] = [themes[index], ours[index]];
    return {
      text: `theme ${gold?.number ?? `that is none, ${String(index + 1)}`}`,
      expected: titleOf(gold),
      got: titleOf(theme),
      sure: true,
    };
  });
}

function titleOf(theme: { readonly number: string; readonly title: string } | undefined): string {
  return theme ? `${theme.number} ${theme.title.replace(/\s+/g, " ").trim()}` : "";
}

/** A line that is missing counts for all its fields; one that is none counts once. */
function judgedOf({ gold, action }: Pair): readonly Judged[] {
  if (!gold) {
    const text = action ? `${action.sheet}, row ${String(action.row)}` : "";
    return [{ text, expected: "no line", got: "a line", sure: true }];
  }
  const place = `row ${String(gold.row)} ${gold.action.slice(0, 30)}`;
  if (!action) return [{ text: place, expected: "a line", got: "no line", sure: false }];
  return compared(gold, action).map(({ what, ...judged }) => ({ text: `${place}: ${what}`, ...judged }));
}
