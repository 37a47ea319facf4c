import { OPEN_BASELINE } from "../../../vocabulary/measure-words";
import type { WholeCell } from "../whole-cell";

/** "Baseline to be established": nothing can be judged before it is. */
export const openBaseline: WholeCell = {
  name: "a baseline still to be found",
  examples: { "Baseline to be established by June": "no value", "tbc once baseline known": "no value" },
  read: (text) =>
    OPEN_BASELINE.test(text)
      ? { value: [], sure: true, because: "The baseline is still to be established." }
      : undefined,
};
