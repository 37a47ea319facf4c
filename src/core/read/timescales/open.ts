import { NONE_TEXTS, OPEN_TEXTS } from "../../vocabulary/placeholders";
import { timescaleOf, type TimescaleKind } from "./timescale-kind";

/** Said to be still open, or to be left out on purpose. */
export const open: TimescaleKind = {
  name: "to be confirmed",
  examples: { TBC: "not yet decided", "Dates to be agreed": "not yet decided", "N/A": "not yet decided" },
  read({ lower, dates }) {
    if (dates.length > 0) return undefined;
    const plain = lower
      .replace(/[.:;()[\]]+/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    const known =
      NONE_TEXTS.includes(lower) || OPEN_TEXTS.some((text) => plain === text || plain.endsWith(` ${text}`));
    return known ? { value: timescaleOf("unknown"), sure: true } : undefined;
  },
};
