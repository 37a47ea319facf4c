import type { Day } from "../../calendar/day";
import type { FieldName } from "../../model/field-names";
import type { Measure } from "../../model/measure";
import { NO_SUCH_DAY } from "../dates/date-form";
import { findDates } from "../dates/find-dates";
import {
  ABSENT,
  eachOnce,
  isEmpty,
  readingFrom,
  type Field,
  type FieldCell,
  type Parsed,
  type ReadContext,
} from "../define-field";
import { remembering } from "../remember";
import { readActuals } from "../measures/read-actuals";
import { readMeasures } from "../measures/read-measures";

const OWN: ReadonlySet<FieldName> = new Set(["target", "measure", "baseline"]);

/** "65% (Apr)": a month whose year is that of the row's own dates. */
const MONTH_ALONE = /\([A-Z][a-z]{2,8}\)/;

/** What one cell aims at. */
interface Aims extends Parsed<readonly Measure[]> {
  /** What its figures count. */
  readonly units: ReadonlySet<Measure["unit"]>;
}

/** Reads a cell, and remembers what it says: many actions have the same target. */
export interface MeasuresSurvey {
  readonly aims: (text: string) => Aims;
  /** The same, for a cell that takes its years from the days on which the row is due. */
  readonly aimsWith: (text: string, dues: readonly Day[]) => Aims;
  readonly actuals: (text: string) => readonly Measure[];
  /** The days in a cell of times. */
  readonly days: (text: string) => readonly Day[];
}

/** What the action is measured by; what its update and its evidence report stands behind the targets. */
export const measures: Field<readonly Measure[], MeasuresSurvey> = {
  from: ["target", "measure", "baseline", "progress", "evidence", "timescale", "due", "milestones"],
  survey: (_, context) => ({
    aims: remembering((text) => aimsIn(readMeasures(text, context))),
    aimsWith: aimsByDues(context),
    actuals: remembering((text) => readActuals(text, context)),
    days: remembering((text) => daysIn(text, context)),
  }),
  read(cells, _, { aims, aimsWith, actuals, days }) {
    const first = cells.find(({ name }) => OWN.has(name));
    if (!first) return ABSENT;
    const filled = eachOnce(cells.filter(({ name, text }) => OWN.has(name) && !isEmpty(text)));
    const [cell] = filled;
    if (!cell) return { kind: "blank", cell: first.cell };

    const dues = filled.some(({ text }) => MONTH_ALONE.test(text)) ? duesIn(cells, days) : [];
    const all = together(
      filled.map((each) => inColumn(each, dues.length > 0 ? aimsWith(each.text, dues) : aims(each.text))),
    );
    const reports = reported(cells, all.units, actuals);
    if (reports.length === 0) return readingFrom(cell, all, filled.slice(1));
    const value = [...all.value, ...reports.flatMap(({ found }) => found)];
    return readingFrom(cell, { ...all, value }, [...filled.slice(1), ...reports.map((each) => each.cell)]);
  },
};

function aimsIn({ value, sure, because }: Parsed<readonly Measure[]>): Aims {
  const figures = value.filter((measure) => measure.value !== null);
  return { value, sure, because, units: new Set(figures.map(({ unit }) => unit)) };
}

function together(aims: readonly Aims[]): Aims {
  const [only, ...others] = aims;
  if (only && others.length === 0) return only;
  return {
    value: aims.flatMap(({ value }) => value),
    sure: aims.every(({ sure }) => sure),
    because: aims.find(({ because }) => because !== undefined)?.because,
    units: new Set(aims.flatMap(({ units }) => [...units])),
  };
}

function aimsByDues(context: ReadContext): MeasuresSurvey["aimsWith"] {
  const known = new Map<string, (text: string) => Aims>();
  return (text, dues) => {
    const key = dues.join();
    const read =
      known.get(key) ?? remembering((each: string) => aimsIn(readMeasures(each, { ...context, dues })));
    known.set(key, read);
    return read(text);
  };
}

function duesIn(cells: readonly FieldCell[], days: MeasuresSurvey["days"]): readonly Day[] {
  const times = cells.filter(({ name }) => name === "timescale" || name === "due" || name === "milestones");
  return times.flatMap(({ text }) => days(text));
}

function daysIn(text: string, context: ReadContext): readonly Day[] {
  return findDates(text, { ...context, dateExpected: true }).flatMap(({ period }) =>
    period === NO_SUCH_DAY ? [] : [period.last],
  );
}

/** What stands in a column of baselines is one, however it is written. */
function inColumn({ name }: FieldCell, aims: Aims): Aims {
  return name === "baseline" ? { ...aims, value: aims.value.map(asBaseline) } : aims;
}

function asBaseline(measure: Measure): Measure {
  const isTarget = measure.kind === "target" || measure.kind === "milestone";
  return isTarget ? { ...measure, kind: "baseline", comparator: "=", direction: null } : measure;
}

/** Whether figures of one of these units may stand in a text: most updates have none, which is soon seen. */
function mayReport(text: string, units: ReadonlySet<Measure["unit"]>): boolean {
  for (const unit of units) if (unit !== null && mayCount(text, unit)) return true;
  return false;
}

function mayCount(text: string, unit: string): boolean {
  if (unit === "%" || unit === "pp") return /%|per ?cent|\bpp|percentage/i.test(text);
  if (unit === "£") return text.includes("£");
  // "member" is found in "members", and the other way round.
  return (
    /\d|\bone\b|\btwo\b|\bt?en\b/i.test(text) && text.toLowerCase().includes(unit.toLowerCase().slice(0, -1))
  );
}

const NO_REPORTS: readonly Report[] = [];

/** What a cell reports of what is aimed at. */
interface Report {
  readonly cell: FieldCell;
  readonly found: readonly Measure[];
}

/** Figures of the unit that is aimed at. */
function reported(
  cells: readonly FieldCell[],
  units: Aims["units"],
  actuals: MeasuresSurvey["actuals"],
): readonly Report[] {
  if (units.size === 0) return NO_REPORTS;
  const reports: Report[] = [];
  for (const cell of cells) {
    const { name, text } = cell;
    if ((name !== "progress" && name !== "evidence") || !mayReport(text, units)) continue;
    const found = actuals(text).filter(({ unit }) => units.has(unit));
    if (found.length > 0) reports.push({ cell, found });
  }
  return reports;
}
