import { CROSSREF_WORDS } from "../../vocabulary/timescale-words";
import { timescaleOf, type TimescaleKind } from "./timescale-kind";

/** The date stands in another plan or another row. */
export const crossReference: TimescaleKind = {
  name: "see elsewhere",
  needs: ["words"],
  examples: {
    "See workforce plan": "to be found elsewhere",
    "As per the housing strategy": "to be found elsewhere",
    "refer to 3.2": "to be found elsewhere",
  },
  read({ lower, dates }) {
    if (dates.length > 0 || !CROSSREF_WORDS.test(lower.replace(/^[\s(*-]+/, ""))) return undefined;
    return { value: timescaleOf("crossref"), sure: true, because: "The date stands elsewhere." };
  },
};
