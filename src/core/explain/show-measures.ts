import { showDay } from "../calendar/day";
import type { Measure } from "../model/measure";

const KINDS: Readonly<Record<Measure["kind"], string>> = {
  target: "target",
  milestone: "milestone",
  baseline: "starting point",
  actual: "actual",
  standard: "standard",
  benchmark: "benchmark",
  qualitative: "aim in words",
  none: "not applicable",
};

/** What was or is stands as a number, whatever the words around it compare. */
const IS_AIM: Readonly<Partial<Record<Measure["kind"], boolean>>> = {
  target: true,
  milestone: true,
  standard: true,
  benchmark: true,
};

const COMPARATORS: Readonly<Record<NonNullable<Measure["comparator"]>, string>> = {
  ">=": "at least",
  "<=": "at most",
  "=": "",
  ">": "more than",
  "<": "less than",
  "+": "up by",
  "-": "down by",
  between: "between",
  increase_by: "up by",
  reduce_by: "down by",
};

/** "100%", "not applicable": all that a cell need hold that means just that. */
export function figuresOf(measures: readonly Measure[]): string {
  const [only, ...more] = measures;
  if (!only || more.length > 0) return showMeasures(measures);
  if (only.kind === "none") return "n/a";
  return only.comparator === "=" && only.value !== null && only.due === null
    ? withUnit(only.value, only.unit)
    : showMeasures(measures);
}

/** "target at least 90% by 31 Oct 2020; starting point 40%; 2 aims in words" */
export function showMeasures(measures: readonly Measure[]): string {
  if (measures.length === 0) return "no target";
  const inWords = measures.filter(isInWords).length;
  const aims = inWords === 1 ? "an aim in words" : `${String(inWords)} aims in words`;
  const counted = new Set(measures.filter((measure) => !isInWords(measure)).map(showMeasure));
  return [...counted, ...(inWords > 0 ? [aims] : [])].join("; ");
}

function isInWords({ kind, value }: Measure): boolean {
  return kind === "qualitative" && value === null;
}

function showMeasure(measure: Measure): string {
  const { kind, value, due, per } = measure;
  return [
    KINDS[kind],
    value === null ? "" : showAmount(value, measure),
    per === undefined ? "" : `each ${per}`,
    due === null ? "" : `${IS_AIM[kind] ? "by" : "on"} ${showDay(due)}`,
  ]
    .filter(Boolean)
    .join(" ");
}

function showAmount(value: number, { kind, value2, unit, comparator }: Measure): string {
  const first = withUnit(value, unit);
  const joint = comparator === "between" ? "and" : "or";
  const amount = value2 === undefined ? first : `${first} ${joint} ${withUnit(value2, unit)}`;
  const bearing = IS_AIM[kind] && comparator !== null ? COMPARATORS[comparator] : "";
  return `${bearing} ${amount}`.trim();
}

function withUnit(value: number, unit: string | null): string {
  const figure = value.toLocaleString("en-GB");
  if (unit === "%") return `${figure}%`;
  if (unit === "£") return `£${figure}`;
  if (unit === "pp") return `${figure} percentage points`;
  return unit === null || unit === "" ? figure : `${figure} ${unit}`;
}
