import { monthOf, yearOf, type Day } from "../../calendar/day";
import { MONTH_PATTERN } from "../../vocabulary/months";
import { NO_SUCH_DAY, type Period } from "../dates/date-form";
import { findDates } from "../dates/find-dates";
import type { FigureDate, MeasureContext } from "./figure-date";
import type { Cut, Figure } from "./figure";

/** "65% (Apr)", "65% of plans by April, 80% by July 2025": a month without its year. */
const MONTH_ALONE = [
  /^\s*\(?(?:by )?(?<month>[a-z]{3,9})\)/i,
  new RegExp(
    String.raw`^[^.;:\n\d]{0,60}?\bby (?:the )?(?:end (?:of )?)?(?<month>${MONTH_PATTERN})\b(?! ?'?\d)`,
    "i",
  ),
];

/** The end of a month whose year is that of the row's due dates or of the next date in the cell; else not sure. */
export function monthOfFigure(figure: Figure, cut: Cut, context: MeasureContext): FigureDate | undefined {
  const month = monthBehind(figure, context);
  if (!month) return undefined;
  const due = context.dues?.find((day) => monthOf(day) === monthOf(month.last));
  const day = due ?? borrowed(month, lastOfNext(figure, cut));
  return day === undefined ? { day: month.last, sure: false } : { day, sure: true };
}

function monthBehind({ behind }: Figure, context: MeasureContext): Period | undefined {
  const [month] = MONTH_ALONE.flatMap((form) => form.exec(behind)?.groups?.["month"] ?? []);
  const [found] = month === undefined ? [] : findDates(month, { ...context, dateExpected: true });
  return found && found.period !== NO_SUCH_DAY && found.period.precision === "month"
    ? found.period
    : undefined;
}

function lastOfNext({ to }: Figure, { dates }: Cut): Day | undefined {
  const next = dates.find(({ from }) => from > to)?.period;
  return next === undefined || next === NO_SUCH_DAY ? undefined : next.last;
}

/** "By November, … by July 2025": the last November before it. */
function borrowed({ inYear }: Period, next: Day | undefined): Day | undefined {
  if (next === undefined || !inYear) return undefined;
  const inThat = inYear(yearOf(next)).last;
  return inThat <= next ? inThat : inYear(yearOf(next) - 1).last;
}
