import { showDay } from "../calendar/day";
import type { Timescale } from "./timescale";

/** A timescale as people are told it: "30 Apr 2020", "ongoing from 1 Jan 2019", "within 3 months". */
export function showTimescale(timescale: Timescale): string {
  return SHOWN[timescale.kind](timescale);
}

const SHOWN: Readonly<Record<Timescale["kind"], (timescale: Timescale) => string>> = {
  date: ({ due }) => (due ? showDay(due) : ""),
  conditional: ({ due }) => (due ? `${showDay(due)}, on a condition` : "on a condition"),
  range: ({ start, due }) =>
    [start ? showDay(start) : "", due ? `${start ? "to" : "until"} ${showDay(due)}` : ""].join(" ").trim(),
  multi: ({ milestones }) => milestones.map(({ due, label }) => `${label} ${showDay(due)}`.trim()).join("; "),
  ongoing: ({ start, due }) =>
    `ongoing${start ? ` from ${showDay(start)}` : ""}${due ? `, to end or be reviewed by ${showDay(due)}` : ""}`,
  recurring: ({ recurrence, start, due }) =>
    (recurrence ?? "again and again") +
    (due ? `, first by ${showDay(due)}` : start ? ` from ${showDay(start)}` : ""),
  relative: ({ relative }) => (relative ? showRelative(relative) : ""),
  status: ({ statusWord }) => `a status, no date: ${statusWord ?? ""}`,
  unknown: () => "not yet decided",
  invalid: () => "a day that does not exist",
  crossref: () => "to be found elsewhere",
};

function showRelative({ amount, unit, anchor }: NonNullable<Timescale["relative"]>): string {
  const of = anchor === "" ? "" : ` of ${anchor}`;
  if (amount === 0) return anchor === "" ? "at once" : `at the time${of}`;
  return `within ${String(amount)} ${unit}${amount === 1 ? "" : "s"}${of}`;
}
