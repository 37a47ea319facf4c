import { NUMBER_WORDS } from "../../vocabulary/timescale-words";
import { timescaleOf, type TimescaleKind } from "./timescale-kind";

const WITHIN =
  /\b(?:within|in|less than|under|after|over)?\s*(?:the next\s+)?(?<amount>\d{1,2}|[a-z]+)\s+(?<unit>day|week|month|year)s?\b/;
const NOW = /^(?:immediate(?:ly)?|urgent(?:ly)?|asap|as soon as possible|with immediate effect|now)\b/;

/** A time that counts from something else, which the plan has to name. */
export const relative: TimescaleKind = {
  name: "counted from something else",
  examples: {
    "Within three months:": "within 3 months",
    Immediately: "at once",
    "3 months": "within 3 months",
  },
  read({ lower, dates }) {
    if (dates.length > 0) return undefined;
    if (NOW.test(lower)) return relativeOf(0, "day");

    const { amount = "", unit = "" } = WITHIN.exec(lower)?.groups ?? {};
    const number = numberOf(amount);
    return number !== undefined && isUnit(unit) ? relativeOf(number, unit) : undefined;
  },
};

function numberOf(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : NUMBER_WORDS.get(text);
}

function relativeOf(amount: number, unit: "day" | "week" | "month" | "year") {
  return {
    value: timescaleOf("relative", { relative: { amount, unit, anchor: "" } }),
    sure: true,
    because: "It counts from a date that stands elsewhere.",
  };
}

function isUnit(text: string): text is "day" | "week" | "month" | "year" {
  return text === "day" || text === "week" || text === "month" || text === "year";
}
