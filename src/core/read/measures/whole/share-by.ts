import { DOWN_WORDS, SHARES_BY } from "../../../vocabulary/measure-words";
import { dueIn } from "../due-in";
import { measureOf } from "../measure-of";
import type { WholeCell } from "../whole-cell";

/** "Reduce by a third", "halve": a change in words. */
export const shareBy: WholeCell = {
  name: "a change in words",
  examples: {
    "Reduce by a third": "? target reduce_by 33.3 % down",
    "Double the take-up": "? target increase_by 100 % up",
    "Halve the gap by 2030": "? target reduce_by 50 % down by 2030-12-31",
  },
  read: (text, context) => {
    const share = SHARES_BY.find(([pattern]) => pattern.test(text))?.[1];
    if (share === undefined) return undefined;
    const isDown = DOWN_WORDS.test(text);
    const change = {
      kind: "target",
      comparator: isDown ? "reduce_by" : "increase_by",
      direction: isDown ? "down" : "up",
    } as const;
    return {
      value: [measureOf({ ...change, value: share, unit: "%", due: dueIn(text, context), measure: text })],
      sure: false,
      because: "A change by so much can be judged only from where it starts, which is not given.",
    };
  },
};
