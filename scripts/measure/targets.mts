import { parseDay, type Day } from "../../src/core/calendar/day";
import type { Measure } from "../../src/core/model/measure";
import { readMeasures } from "../../src/core/read/measures/read-measures";
import { corpusOf, measuredOf, type Judged, type Measured } from "./lib/measured.mjs";

interface Entry {
  readonly text: string;
  readonly kind: string;
  readonly parses: readonly Parse[];
  readonly baseline: number | null;
}

interface Parse {
  readonly kind: string;
  readonly comparator: string | null;
  readonly value: number | null;
  readonly value2?: number;
  readonly unit: string | null;
  readonly due: string | null;
  readonly direction: string | null;
}

const AS_AT = parseDay("2019-12-31") ?? ("" as Day);

/** How targets are read: kind, comparator, value, unit, date and direction of each, and the baseline. */
export function measureTargets(): Measured | undefined {
  const entries = corpusOf("targets") as readonly Entry[] | undefined;
  return entries && measuredOf("targets", entries.map(judged));
}

function judged(entry: Entry): Judged {
  const text = entry.text === "(blank)" ? "" : entry.text;
  const { value, sure } = readMeasures(text, { asAt: AS_AT, dues: duesOf(entry) });
  const counted = value.filter((measure) => measure.value !== null && measure.kind !== "baseline");
  const baseline = value.find((measure) => measure.kind === "baseline")?.value ?? null;
  return {
    text: entry.text,
    expected: shown(entry.parses, hasFigure(text, entry.baseline) ? entry.baseline : null),
    got: shown(counted, baseline),
    sure,
  };
}

/** Months without a year are those of the row's dates, which the list does not have: those of the answer stand for them. */
function duesOf({ text, parses }: Entry): readonly Day[] {
  if (!/\([A-Z][a-z]{2}\)/.test(text)) return [];
  return parses.flatMap(({ due }) => parseDay(due ?? "") ?? []);
}

/** A baseline that stands in another cell can't be read from this one. */
function hasFigure(text: string, value: number | null): boolean {
  return value !== null && text.includes(String(value));
}

function shown(list: readonly (Parse | Measure)[], baseline: number | null): string {
  const parses = list.map(({ kind, comparator, value, value2, unit, due, direction }) =>
    [kind, sign(comparator, unit), value, value2 ?? "", unit ?? "", due ?? "", direction ?? ""]
      .join(" ")
      .replace(/ +/g, " ")
      .trim(),
  );
  return [...parses, ...(baseline === null ? [] : [`from ${String(baseline)}`])].join(" | ");
}

/** A share of a number is added as "increase_by" or as "+". */
function sign(comparator: string | null, unit: string | null): string {
  if (unit !== "%" && unit !== "pp") return comparator ?? "";
  return comparator === "+" ? "increase_by" : comparator === "-" ? "reduce_by" : (comparator ?? "");
}
