import { STATUS_IN_TIMESCALE } from "../../vocabulary/timescale-words";
import { timescaleOf, type TimescaleKind } from "./timescale-kind";

/** A status that stands where a date belongs: when it was due, nobody can tell. */
export const status: TimescaleKind = {
  name: "status word",
  examples: { "In place": "a status, no date: in place", Complete: "a status, no date: complete" },
  read({ lower, dates }) {
    const word = dates.length === 0 ? STATUS_IN_TIMESCALE.exec(lower)?.[0] : undefined;
    if (word === undefined || lower.length > word.length + 20) return undefined;
    return {
      value: timescaleOf("status", { statusWord: word }),
      sure: true,
      because: "A status stands where the date belongs.",
    };
  },
};
