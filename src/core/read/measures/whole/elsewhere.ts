import { ELSEWHERE, OTHER_ACTION } from "../../../vocabulary/measure-words";
import type { WholeCell } from "../whole-cell";

/** "See HAP", "As per strategy": the target stands in another place. */
export const elsewhere: WholeCell = {
  name: "somewhere else",
  examples: { "See the housing plan": "no value", "As set out in the strategy": "no value" },
  read: (text) =>
    ELSEWHERE.test(text) || OTHER_ACTION.test(text)
      ? { value: [], sure: true, because: "It points to another place for the target." }
      : undefined,
};
