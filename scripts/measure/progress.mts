import type { Progress } from "../../src/core/model/progress";
import type { Reading } from "../../src/core/model/reading";
import type { FieldCell, ReadContext } from "../../src/core/read/define-field";
import { progress } from "../../src/core/read/fields/progress";
import { readActuals } from "../../src/core/read/measures/read-actuals";
import { corpusOf, measuredOf, plansOf, type Judged, type Measured } from "./lib/measured.mjs";

interface Entry {
  readonly text: string;
  readonly status: string;
  readonly updates: readonly unknown[];
  readonly actual: readonly { readonly value: number }[] | null;
  readonly form: string;
  readonly source: string;
}

const CONTEXT = { asAt: "2024-06-01", date1904: false } as ReadContext;

/** How updates are read: the status, the number of dated entries, and the figures in them. */
export function measureProgress(): Measured | undefined {
  const entries = corpusOf("progress") as readonly Entry[] | undefined;
  return entries && measuredOf("progress", plansOf(entries).flatMap(judgedOf));
}

function judgedOf(entries: readonly Entry[]): readonly Judged[] {
  const cells = entries.map(cellOf);
  const facts = progress.survey(cells, CONTEXT);
  return entries.map((entry, index) =>
    judged(entry, progress.read(cells.slice(index, index + 1), CONTEXT, facts)),
  );
}

function judged({ text, status, updates, actual }: Entry, reading: Reading<Progress>): Judged {
  const value = reading.kind === "read" ? reading.value : undefined;
  const dated = value?.updates.filter(({ date }) => date !== null).length ?? 0;
  const actuals = readActuals(text, CONTEXT).map((each) => each.value);
  return {
    text,
    expected: shown(
      status,
      updates.length,
      actual?.map((each) => each.value),
    ),
    got: shown(statusOf(reading), updates.length > 0 ? dated : 0, actual ? actuals : undefined),
    sure: reading.kind === "read" ? reading.sure : reading.kind === "blank",
  };
}

function statusOf(reading: Reading<Progress>): string {
  if (reading.kind === "read") return reading.value.status;
  return reading.kind === "blank" ? "no_update" : "unknown";
}

function cellOf({ text, form }: Entry, row: number): FieldCell {
  const value = text === "(blank)" ? "" : text;
  return {
    name: form === "percent" ? "pct" : "progress",
    text: value,
    value,
    format: "General",
    cell: { sheet: "Plan", row, column: 0 },
    carried: false,
    shared: form === "source+update" ? ["source", "progress"] : ["progress"],
  };
}

function shown(status: string, updates: number, actuals: readonly (number | null)[] | undefined): string {
  const dated = updates > 0 ? ` of ${String(updates)} entries` : "";
  return `${status}${dated}${actuals ? ` at ${actuals.join(", ")}` : ""}`;
}
