import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPlan } from "../../src/app";
import { parseDay, type Day, type Report } from "../../src/core";
import type { Reading } from "../../src/core/model/reading";
import type { Timescale } from "../../src/core/model/timescale";
import { officeWorkbook } from "../../src/excel";
import { openWorkbook } from "../../workbench";
import { loadExcel } from "../../workbench/node/office-client";
import { readXlsx } from "../../workbench/xlsx";
import { measuredOf, type Judged, type Measured } from "./lib/measured.mjs";

/** What a careful reader takes from a plan. */
interface Gold {
  readonly asAt: string;
  readonly sheet?: string;
  readonly themes: readonly { readonly number: string; readonly title: string }[];
  readonly actions: readonly GoldAction[];
}

interface GoldAction {
  readonly sheet?: string;
  readonly row: number;
  readonly ref?: string;
  readonly theme?: string;
  readonly leads?: readonly string[];
  readonly strategicLeads?: readonly string[];
  readonly operationalLeads?: readonly string[];
  readonly dates: readonly string[];
  readonly statedRag?: string;
}

const NAMES = [
  "barking-dagenham-2014",
  "ealing-lac-2014",
  "ealing-ofsted-2019",
  "haringey-2011",
  "southwark-inspection",
];

/** How the plans are read as they are kept in Excel: every theme and every line with its lead, dates and rating. */
export async function measurePlans(): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const name of NAMES) {
    const folder = join(process.cwd(), "..", "shared", "plans");
    const file = join(folder, `${name}.xlsx`);
    if (!existsSync(file)) continue;
    const gold = JSON.parse(readFileSync(join(folder, "gold", `${name}.gold.json`), "utf8")) as Gold;
    const report = await reportOn(file, parseDay(gold.asAt) ?? ("2024-04-01" as Day));
    measured.push(measuredOf(name, [...themesOf(gold, report), ...linesOf(gold, report)]));
  }
  return measured;
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
  return themes.map(({ number, title }, index) => {
    const theme = report?.plan.themes[index];
    const shown = (text: string) => text.replace(/\s+/g, " ").trim();
    return {
      text: `theme ${number}`,
      expected: `${number} ${shown(title)}`,
      got: `${theme?.number ?? ""} ${shown(theme?.title ?? "")}`,
      sure: true,
    };
  });
}

function linesOf(gold: Gold, report: Report | undefined): readonly Judged[] {
  return gold.actions.flatMap((expected) => {
    const sheet = expected.sheet ?? gold.sheet ?? "";
    const action = report?.plan.actions.find((each) => each.row === expected.row && each.sheet === sheet);
    const got = READ.map((read) => (action ? read(action) : NOT_READ));
    const right = [
      expected.ref ?? "",
      namesOf(expected).join("; "),
      expected.dates.join(" "),
      expected.statedRag ?? "",
    ];
    return got.map(({ what, text, sure }, index) => ({
      text: `${sheet}, row ${String(expected.row)}: ${what}`,
      expected: right[index] ?? "",
      got: text,
      sure,
    }));
  });
}

interface ReadText {
  readonly what: string;
  readonly text: string;
  readonly sure: boolean;
}

const NOT_READ: ReadText = { what: "line", text: "", sure: false };

/** What is compared of a line, in this order. */
const READ: readonly ((action: Action) => ReadText)[] = [
  ({ ref }) => readText("ref", ref, (value) => value),
  ({ leads }) => readText("leads", leads, (value) => value.map((lead) => lead.name).join("; ")),
  ({ timescale }) => readText("dates", timescale, datesOf),
  ({ rag }) => readText("rating", rag, (value) => value.charAt(0).toUpperCase()),
];

function readText<T>(what: string, reading: Reading<T>, show: (value: T) => string): ReadText {
  if (reading.kind !== "read") return { what, text: "", sure: false };
  return { what, text: show(reading.value), sure: reading.sure };
}

function namesOf({ leads, strategicLeads = [], operationalLeads = [] }: GoldAction): readonly string[] {
  return leads ?? [...strategicLeads, ...operationalLeads];
}

type Action = Report["plan"]["actions"][number];

function datesOf({ milestones, due }: Timescale): string {
  if (milestones.length > 0) return milestones.map((milestone) => milestone.due).join(" ");
  return due ?? "";
}
