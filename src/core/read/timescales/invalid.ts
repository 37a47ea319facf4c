import { showDay } from "../../calendar/day";
import type { Parsed } from "../define-field";
import type { Timescale } from "../../model/timescale";
import { NO_SUCH_DAY } from "../dates/date-form";
import { periodsOf } from "./periods";
import { timescaleOf, type TimescaleKind } from "./timescale-kind";

/** A day that the calendar does not have, or an end before its start, is never mended in silence. */
export const invalid: TimescaleKind = {
  name: "no such day",
  needs: [],
  examples: {
    "31 September 2024": "a day that does not exist",
    "by 30/02/2024": "a day that does not exist",
    "March 2026 to May 2024": "a day that does not exist",
    "45383": "a day that does not exist",
  },
  read({ dates, lower }) {
    const wrong = dates.find((date) => date.period === NO_SUCH_DAY);
    if (wrong) return invalidBecause(`There is no such day as “${wrong.text}”.`);
    const turned = periodsOf(dates).find(({ first, last }) => first > last);
    if (turned) {
      return invalidBecause(
        `It would end on ${showDay(turned.last)}, before it starts on ${showDay(turned.first)}.`,
      );
    }
    // The numbers by which Excel holds the days from 2000 to 2064.
    return /^[345]\d{4}$/.test(lower)
      ? invalidBecause("It is the number by which Excel holds a date, and not shown as one.")
      : undefined;
  },
};

function invalidBecause(because: string): Parsed<Timescale> {
  return { value: timescaleOf("invalid"), sure: true, because };
}
