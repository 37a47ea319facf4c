import { NO_SUCH_DAY } from "../dates/date-form";
import { timescaleOf, type TimescaleKind } from "./timescale-kind";

/** A day that the calendar does not have is never mended in silence. */
export const invalid: TimescaleKind = {
  name: "no such day",
  examples: {
    "31 September 2024": "a day that does not exist",
    "by 30/02/2024": "a day that does not exist",
  },
  read({ dates }) {
    const wrong = dates.find((date) => date.period === NO_SUCH_DAY);
    if (!wrong) return undefined;
    return { value: timescaleOf("invalid"), sure: true, because: `There is no such day as “${wrong.text}”.` };
  },
};
