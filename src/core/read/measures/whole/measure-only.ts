import { MEASURE_ONLY } from "../../../vocabulary/measure-words";
import { measureOf } from "../measure-of";
import type { WholeCell } from "../whole-cell";

/** "% of children with a plan": it is said what is counted, and not what it is to be. */
export const measureOnly: WholeCell = {
  name: "a measure without a value",
  examples: { "% of children with a plan": "no value", "Number of moves in a year": "no value" },
  read: (text) =>
    MEASURE_ONLY.test(text)
      ? {
          value: [measureOf({ kind: "qualitative", measure: text })],
          sure: true,
          because: "It names what is counted, and no value.",
        }
      : undefined,
};
