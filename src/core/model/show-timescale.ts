import { showDay } from "../calendar/day";
import type { Timescale } from "./timescale";

/** A timescale as people are told it: "30 Apr 2020", "ongoing from 1 Jan 2019", "within 3 months". */
export function showTimescale(timescale: Timescale): string {
  return SHOWN[timescale.kind](timescale);
}

const SHOWN: Readonly<Record<Timescale["kind"], (timescale: Timescale) => string>> = {
  date: ({ due }) => (due ? showDay(due) : ""),
  conditional: ({ due }) => (due ? `${showDay(due)}, on a condition` : "on a condition"),
  range: ({ start, due }) => (start && due ? `${showDay(start)} to ${showDay(due)}` : ""),
  multi: ({ milestones }) => milestones.map(({ due, label }) => `${label} ${showDay(due)}`.trim()).join("; "),
  ongoing: ({ start }) => (start ? `ongoing from ${showDay(start)}` : "ongoing"),
  recurring: ({ recurrence, due }) =>
    (recurrence ?? "again and again") + (due ? `, first by ${showDay(due)}` : ""),
  relative: ({ relative }) =>
    relative && relative.amount > 0
      ? `within ${String(relative.amount)} ${relative.unit}${relative.amount === 1 ? "" : "s"}`
      : "at once",
  status: ({ statusWord }) => `a status, no date: ${statusWord ?? ""}`,
  unknown: () => "not yet decided",
  invalid: () => "a day that does not exist",
  crossref: () => "see another plan",
};
