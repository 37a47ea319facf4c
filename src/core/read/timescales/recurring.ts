import { RECURRENCE_WORDS } from "../../vocabulary/timescale-words";
import { periodsOf } from "./periods";
import { timescaleOf, type TimescaleKind } from "./timescale-kind";

/** Something done again and again; its first date, where there is one, is not its end. */
export const recurring: TimescaleKind = {
  name: "recurring",
  examples: {
    Quarterly: "quarterly",
    "Oct 2024 Quarterly": "quarterly, first by 31 Oct 2024",
    "Six monthly": "six-monthly",
  },
  read({ lower, dates }) {
    const recurrence = RECURRENCE_WORDS.find(([pattern]) => pattern.test(lower))?.[1];
    if (recurrence === undefined) return undefined;
    const [first] = periodsOf(dates);
    if (!first) return { value: timescaleOf("recurring", { recurrence }), sure: true };
    return {
      value: timescaleOf("recurring", {
        recurrence,
        start: first.first,
        due: first.last,
        precision: first.precision,
      }),
      sure: first.sure,
      because: first.because,
    };
  },
};
