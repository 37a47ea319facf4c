import type { Reading } from "../../model/reading";
import type { Timescale } from "../../model/timescale";
import type { DateContext } from "../dates/date-form";
import { defineField, type Field, type FieldCell, type Parsed, type ReadContext } from "../define-field";
import { splitLeadAndTimescale } from "../split-lead-and-timescale";
import { readDateNumber } from "../timescales/read-date-number";
import { readTimescale } from "../timescales/read-timescale";
import { surveyTimescales } from "../timescales/survey-timescales";
import { withStart } from "../timescales/with-start";

/** How the plan writes its dates, and what its texts were read as: plans repeat themselves. */
export interface TimescaleFacts {
  readonly dates: DateContext;
  readonly known: Map<string, Parsed<Timescale> | undefined>;
}

/** When the action is due, and from when on, by its own cells or else by the time that governs the row. */
export const timescale: Field<Timescale, TimescaleFacts> = {
  from: ["timescale", "due_revised", "due", "milestones", "due_original", "start"],
  survey: (cells, context) => ownTimescale.survey(cells, context),
  read(cells, context, facts) {
    const own = readOwn(
      cells.filter(({ isBand }) => isBand !== true),
      context,
      facts,
    );
    const band = cells.find(({ isBand }) => isBand === true);
    if (!band || own.kind === "read" || own.kind === "unclear") return own;
    const governing = ownTimescale.read([band], context, facts);
    if (governing.kind !== "read") return own;
    const because = `The action has no time of its own; “${band.text}” stands ${band.carried ? "above" : "before"} it.`;
    return { ...governing, sure: governing.sure && !band.carried, because };
  },
};

/** A column of first days adds to what the others say; one that is of both is read once. */
function readOwn(
  cells: readonly FieldCell[],
  context: ReadContext,
  facts: TimescaleFacts,
): Reading<Timescale> {
  const starts = cells.filter(({ name }) => name === "start");
  const dues = cells.filter(({ name }) => name !== "start");
  const due = ownTimescale.read(dues, context, facts);
  const isApart = starts.every(({ cell }) => dues.every((other) => other.cell.column !== cell.column));
  return isApart ? withStart(due, ownTimescale.read(starts, context, facts)) : due;
}

/** Where a lead shares the cell, only the part about the time is read. */
const ownTimescale = defineField<Timescale, TimescaleFacts>({
  from: ["timescale", "due_revised", "due", "milestones", "due_original"],
  survey: (cells, context) => ({
    dates: { asAt: context.asAt, habits: surveyTimescales(cells, context) },
    known: new Map(),
  }),
  parse(cell, context, facts) {
    if (typeof cell.value === "number")
      return readDateNumber(cell, cell.value, { ...context, ...facts.dates });
    const text = timeText(cell, context);
    if (saysNothing(text)) return "blank";
    if (!facts.known.has(text)) facts.known.set(text, readTimescale(text, facts.dates));
    return facts.known.get(text);
  },
});

function timeText(cell: FieldCell, context: ReadContext): string {
  const isShared = cell.shared.some((name) => name.startsWith("lead"));
  return isShared ? splitLeadAndTimescale(cell.text, context).timescale : cell.text;
}

/** A bullet or a question mark with nothing beside it, also where it was copied as the name of its sign. */
function saysNothing(text: string): boolean {
  return text.length < 40 && !/[\p{L}\d]/u.test(text.replace(/\\[a-z]{2,10}/g, ""));
}
