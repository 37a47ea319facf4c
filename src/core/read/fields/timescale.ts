import type { Reading } from "../../model/reading";
import type { Timescale } from "../../model/timescale";
import type { DateContext } from "../dates/date-form";
import { defineField, type Field, type FieldCell, type Parsed, type ReadContext } from "../define-field";
import { remembering } from "../remember";
import { splitLeadAndTimescale } from "../split-lead-and-timescale";
import { readDateNumber } from "../timescales/read-date-number";
import { readTimescale } from "../timescales/read-timescale";
import { surveyTimescales } from "../timescales/survey-timescales";
import { withStart } from "../timescales/with-start";

/** Reads what a cell holds as the plan writes its dates, and remembers what it says: plans repeat themselves. */
export interface TimescaleFacts {
  readonly ofText: (text: string) => Parsed<Timescale> | undefined;
  readonly ofNumber: (value: number, format: string) => Parsed<Timescale> | undefined;
}

/** When the action is due, and from when on, by its own cells or else by the time that governs the row. */
export const timescale: Field<Timescale, TimescaleFacts> = {
  from: ["timescale", "due_revised", "due", "milestones", "due_original", "start"],
  survey: (cells, context) => ownTimescale.survey(cells, context),
  read(cells, context, facts) {
    const band = cells.find(({ isBand }) => isBand === true);
    if (!band) return readOwn(cells, context, facts);
    const own = readOwn(
      cells.filter((cell) => cell !== band),
      context,
      facts,
    );
    if (own.kind === "read" || own.kind === "unclear") return own;
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
  if (!cells.some(({ name }) => name === "start")) return ownTimescale.read(cells, context, facts);
  const starts = cells.filter(({ name }) => name === "start");
  const dues = cells.filter(({ name }) => name !== "start");
  const due = ownTimescale.read(dues, context, facts);
  const isApart = starts.every(({ cell }) => dues.every((other) => other.cell.column !== cell.column));
  return isApart ? withStart(due, ownTimescale.read(starts, context, facts)) : due;
}

/** Where a lead shares the cell, only the part about the time is read. */
const ownTimescale = defineField<Timescale, TimescaleFacts>({
  from: ["timescale", "due_revised", "due", "milestones", "due_original"],
  survey(cells, context) {
    const dates: DateContext = { asAt: context.asAt, habits: surveyTimescales(cells, context) };
    const ofFormat = remembering((format) =>
      remembering((value: number) => readDateNumber({ format }, value, { ...context, ...dates })),
    );
    return {
      ofText: remembering((text) => readTimescale(text, dates)),
      ofNumber: (value, format) => ofFormat(format)(value),
    };
  },
  parse(cell, context, facts) {
    if (typeof cell.value === "number") return facts.ofNumber(cell.value, cell.format);
    const text = timeText(cell, context);
    return saysNothing(text) ? "blank" : facts.ofText(text);
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
