import { PLAN_YEAR_WORDS } from "../../vocabulary/timescale-words";
import { timescaleOf, type TimescaleKind } from "./timescale-kind";

/** A band of time that only the plan can date: its second year, its first phase, the short term. */
export const planYear: TimescaleKind = {
  name: "a year or phase of the plan",
  needs: ["words"],
  examples: {
    "Year 2": "not yet decided",
    "End of Year 1": "not yet decided",
    "Short term": "not yet decided",
    "Phase 2": "not yet decided",
  },
  read({ lower, dates }) {
    if (dates.length > 0 || !PLAN_YEAR_WORDS.test(lower)) return undefined;
    return {
      value: timescaleOf("unknown", { precision: /\by/.test(lower) ? "year" : "none" }),
      sure: false,
      because: "Only the plan can say when that is.",
    };
  },
};
