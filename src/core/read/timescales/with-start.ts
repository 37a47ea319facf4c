import { firstDayOf, monthOf, showDay, yearOf, type Day } from "../../calendar/day";
import type { Reading } from "../../model/reading";
import type { Timescale } from "../../model/timescale";
import { timescaleOf } from "./timescale-kind";

/** What a column of first days adds to when the action is due: a time from one day to another, or with no end. */
export function withStart(due: Reading<Timescale>, start: Reading<Timescale>): Reading<Timescale> {
  const first = start.kind === "read" ? startIn(start.value) : undefined;
  if (start.kind !== "read" || first === undefined) return due;
  if (due.kind === "absent" || due.kind === "blank") {
    const { precision } = start.value;
    const because = "Only the day on which it starts is given.";
    return { ...start, value: timescaleOf("ongoing", { start: first, precision }), because };
  }
  if (due.kind !== "read" || due.value.start !== null) return due;
  const value = started(due.value, first);
  return value.kind === "invalid"
    ? { ...due, value, because: `It starts on ${showDay(first)}, after it is due.` }
    : { ...due, value, sure: due.sure && start.sure };
}

/** A month means its first day here. */
function startIn({ kind, start, due, precision }: Timescale): Day | undefined {
  if (start) return start;
  if (kind !== "date" || !due) return undefined;
  if (precision === "month") return firstDayOf(yearOf(due), monthOf(due));
  return precision === "year" ? firstDayOf(yearOf(due), 1) : due;
}

/** What has milestones, a status or a condition keeps its own kind. */
function started(value: Timescale, start: Day): Timescale {
  const { kind, due } = value;
  if (kind === "ongoing" || kind === "recurring") return { ...value, start };
  if (kind !== "date" || due === null) return value;
  return due < start ? timescaleOf("invalid") : { ...value, kind: "range", start };
}
