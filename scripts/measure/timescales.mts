import { firstDayOf, monthOf, parseDay, yearOf, type Day } from "../../src/core/calendar/day";
import type { Reading } from "../../src/core/model/reading";
import type { Timescale } from "../../src/core/model/timescale";
import type { FieldCell } from "../../src/core/read/define-field";
import { timescale } from "../../src/core/read/fields/timescale";
import { corpusOf, measuredOf, type Judged, type Measured } from "./lib/measured.mjs";

/** A cell as the list has it. */
interface Entry {
  readonly text: string;
  readonly source: string;
  readonly kind: Timescale["kind"] | "blank";
  readonly start: string | null;
  readonly due: string | null;
  readonly milestones: readonly { readonly due: string }[] | null;
  readonly recurrence: string | null;
  readonly precision: string | null;
  readonly ambiguous: boolean;
}

/** What is compared: the words beside a date, and how fine it is, are left out. */
type Judgeable = Pick<Entry, "kind" | "start" | "due" | "milestones" | "recurrence">;

/** The entries of this source were made one by one, and belong to no plan. */
const NO_PLAN = "variant";
/** Where nothing tells when a plan was written. */
const ANY_DAY = "2024-04-01";

/** How timescales are read: kind, first day, due day, days of milestones and recurrence must all be right. */
export function measureTimescales(): Measured | undefined {
  const entries = corpusOf("timescales") as readonly Entry[] | undefined;
  return entries && measuredOf("timescales", plansOf(entries).flatMap(judgedOf));
}

function plansOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const sources = new Set(entries.map(({ source }) => source).filter((source) => source !== NO_PLAN));
  const made = entries.filter(({ source }) => source === NO_PLAN).map((entry) => [entry]);
  return [...[...sources].map((source) => entries.filter((entry) => entry.source === source)), ...made];
}

function judgedOf(entries: readonly Entry[]): readonly Judged[] {
  const cells = entries.map(cellOf);
  const context = { asAt: asAtOf(entries), date1904: false };
  const facts = timescale.survey(cells, context);
  return entries.map((entry, row) => {
    const reading = timescale.read(cells.slice(row, row + 1), context, facts);
    const expected = shown(entry);
    const got = reading.kind === "read" ? shown(reading.value) : reading.kind;
    return {
      text: entry.text,
      expected,
      got: isNextOne(entry, reading) ? expected : got,
      sure: reading.kind === "blank" || (reading.kind === "read" && reading.sure),
    };
  });
}

function cellOf({ text: written }: Entry, row: number): FieldCell {
  const text = written.trim();
  const cell = { sheet: "Plan", row, column: 0 };
  return {
    name: "timescale",
    text,
    value: text,
    format: "General",
    cell,
    carried: false,
    shared: ["timescale"],
  };
}

/**
 * The list does not say when a plan was written. It is taken to be 1 April of the financial year of the
 * middle one of its due days, so that what has no year falls where the plan's other days are.
 */
function asAtOf(entries: readonly Entry[]): Day {
  const dues = entries.flatMap(({ due }) => due ?? []).sort();
  const middle = parseDay(dues[Math.floor((dues.length - 1) / 2)] ?? ANY_DAY) ?? firstDayOf(2024, 4);
  return firstDayOf(yearOf(middle) - (monthOf(middle) < 4 ? 1 : 0), 4);
}

/**
 * Outside of a plan, the list calls a date with no year unknown. Judged on a day, it is the next one,
 * and not sure.
 */
function isNextOne({ kind, precision, source }: Entry, reading: Reading<Timescale>): boolean {
  const hasNoYear = kind === "unknown" && source === NO_PLAN && precision !== null && precision !== "none";
  return hasNoYear && reading.kind === "read" && reading.value.kind === "date" && !reading.sure;
}

function shown({ kind, start, due, milestones, recurrence }: Judgeable): string {
  if (kind === "blank") return kind;
  const days = (milestones ?? []).map((each) => each.due).sort();
  return [kind, `${start ?? ""} > ${due ?? ""}`, days.join(" + "), recurrence ?? ""]
    .filter((part) => part !== "")
    .join(" | ");
}
