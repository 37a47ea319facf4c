import { CROSSREF_WORDS } from "../../vocabulary/timescale-words";
import { timescaleOf, type TimescaleKind } from "./timescale-kind";

/** The date stands in another plan or another row. */
export const crossReference: TimescaleKind = {
  name: "see elsewhere",
  needs: ["words"],
  examples: {
    "See workforce plan": "see another plan",
    "As per the housing strategy": "see another plan",
    "refer to 3.2": "see another plan",
  },
  read({ lower, dates }) {
    if (dates.length > 0 || !CROSSREF_WORDS.test(lower.replace(/^[\s(*-]+/, ""))) return undefined;
    return { value: timescaleOf("crossref"), sure: true, because: "The date stands elsewhere." };
  },
};
