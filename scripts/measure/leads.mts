import type { Lead } from "../../src/core/model/lead";
import type { FieldName } from "../../src/core/model/field-names";
import type { FieldCell, ReadContext } from "../../src/core/read/define-field";
import { leads } from "../../src/core/read/fields/leads";
import { corpusOf, measuredOf, plansOf, type Judged, type Measured } from "./lib/measured.mjs";

interface Entry {
  readonly text: string;
  readonly leads: readonly Lead[];
  readonly flags: readonly string[];
  readonly embedded_date: string | null;
  readonly source: string;
}

const CONTEXT = { asAt: "2024-04-01", date1904: false } as ReadContext;

/** A plan keeps those who answer for an action and those who do it in two columns, side by side. */
const COLUMN_OF = new Map<Lead["part"] | undefined, number>([
  ["strategic", 1],
  ["operational", 2],
]);

/** How leads are read: names, kinds and parts must all be right, whatever the capitals of the names. */
export function measureLeads(): Measured | undefined {
  const entries = corpusOf("leads") as readonly Entry[] | undefined;
  return entries && measuredOf("leads", plansOf(entries).flatMap(judgedOf));
}

function judgedOf(entries: readonly Entry[]): readonly Judged[] {
  const rows = entries.map((entry, index) => cellsOf(entry, index));
  const facts = leads.survey(rows.flat(), CONTEXT);
  return entries.map((entry, index) => {
    const reading = leads.read(rows[index] ?? [], CONTEXT, facts);
    return {
      text: entry.text,
      expected: shown(entry.leads),
      got: shown(reading.kind === "read" ? reading.value.filter(({ name }) => name !== BESIDE) : []),
      sure: reading.kind === "read" ? reading.sure : entry.leads.length === 0,
    };
  });
}

/** The list does not say what stood above the column; the parts tell. */
function cellsOf(
  { text, leads: expected, flags, embedded_date: date }: Entry,
  row: number,
): readonly FieldCell[] {
  if (expected.length > 0 && expected.every(({ part }) => part === "support")) return supportCells(text, row);
  const names = headingsOf(new Set(expected.map(({ part }) => part)), flags.includes("operational_missing"));
  const shared: readonly FieldName[] = date === null ? names : [...names, "timescale"];
  const column = COLUMN_OF.get(expected[0]?.part) ?? 0;
  const cell = { sheet: "Plan", row, column };
  return names.map((name) => ({ name, text, value: text, format: "General", cell, carried: false, shared }));
}

function headingsOf(parts: ReadonlySet<Lead["part"]>, isOneMissing: boolean): readonly FieldName[] {
  if (isOneMissing || (parts.has("strategic") && parts.has("operational")))
    return ["lead_strategic", "lead_operational"];
  const [part] = parts.size === 1 ? [...parts] : [];
  if (part === "strategic") return ["lead_strategic"];
  return part === "operational" ? ["lead_operational"] : ["lead"];
}

/** Who helps is read beside somebody who leads, and whose name tells so. */
const BESIDE = "Ann Beside";

function supportCells(text: string, row: number): readonly FieldCell[] {
  return [
    { name: "lead" as const, text: BESIDE },
    { name: "support" as const, text },
  ].map(({ name, text: value }, column) => ({
    name,
    text: value,
    value,
    format: "General",
    cell: { sheet: "Plan", row, column },
    carried: false,
    shared: [name],
  }));
}

function shown(list: readonly Lead[]): string {
  return list
    .map(({ name, kind, part }) => `${name.toLowerCase().replaceAll("’", "'")} ${kind} ${part}`)
    .sort()
    .join(" | ");
}
