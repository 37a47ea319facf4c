import type { Measure } from "../../src/core/model/measure";
import type { Parsed } from "../../src/core/read/define-field";

/** "target >= 80 % up by 2025-03-31", with a "?" in front where it is not sure: how tests write measures. */
export function showMeasures({ value, sure }: Parsed<readonly Measure[]>): string {
  const aims = value.filter(
    ({ kind, value: amount, measure }) => amount !== null || kind !== "qualitative" || !isNamed(measure),
  );
  const shown = aims.map(showMeasure).join("; ");
  return shown === "" ? "no value" : `${sure ? "" : "? "}${shown}`;
}

/** "% of children with a plan" names what is counted: it is an aim in words only as long as nobody gives a value. */
function isNamed(measure: string): boolean {
  return /^(?:%|number) of /i.test(measure);
}

function showMeasure({ kind, comparator, value, value2, unit, direction, due, per }: Measure): string {
  const amount =
    value2 === undefined || comparator !== "between" ? value : `${String(value)} and ${String(value2)}`;
  const parts = [kind, comparator, amount, unit, direction, due && `by ${due}`, per && `per ${per}`];
  return parts.filter((part) => part !== null && part !== undefined && part !== "").join(" ");
}
