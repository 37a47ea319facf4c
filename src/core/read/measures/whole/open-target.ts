import { OPEN_TARGET } from "../../../vocabulary/measure-words";
import { OPEN_TEXTS } from "../../../vocabulary/placeholders";
import type { WholeCell } from "../whole-cell";

/** "TBC": somebody knows that it is missing. */
export const openTarget: WholeCell = {
  name: "a target still to be decided",
  examples: {
    TBC: "no value",
    "To be agreed with partners": "no value",
    "Target for caseloads to be determined": "no value",
  },
  read: (text) => {
    const isOpen = OPEN_TARGET.test(text) || OPEN_TEXTS.includes(text.toLowerCase());
    return isOpen ? { value: [], sure: true, because: "It is still to be decided." } : undefined;
  },
};
