import { addDays, showDay } from "../../calendar/day";
import { periodsOf } from "./periods";
import { timescaleOf, type TimescaleKind } from "./timescale-kind";

/** One date, however it is led in: "by", "due", "end of". Before a day means the day before it. */
export const oneDate: TimescaleKind = {
  name: "one date",
  examples: {
    "April 2024": "30 Apr 2024",
    "Due January 2025.": "31 Jan 2025",
    "by end of March 2025": "31 Mar 2025",
    "before 1 May 2024": "30 Apr 2024",
  },
  read({ lower, dates }) {
    const [date] = dates;
    const [period] = periodsOf(dates);
    if (!date || !period || dates.length !== 1) return undefined;
    const isBefore = /\bbefore\s*$/.test(lower.slice(0, date.from));
    const due = isBefore ? addDays(period.first, -1) : period.last;
    return {
      value: timescaleOf("date", { due, precision: period.precision }),
      sure: period.sure,
      because: period.because ?? becauseOf(date.text, due, period.precision === "month" && !isBefore),
    };
  },
};

function becauseOf(text: string, due: Parameters<typeof showDay>[0], isMonth: boolean): string | undefined {
  return isMonth ? `“${text}” is read as ${showDay(due)}: a month means its last day.` : undefined;
}
