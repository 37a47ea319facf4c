import { NIL } from "../../../vocabulary/measure-words";
import { measureOf } from "../measure-of";
import { dueIn } from "../due-in";
import type { WholeCell } from "../whole-cell";

/** "Nil", "Zero complaints", "No child waits longer": none at all. */
export const nil: WholeCell = {
  name: "none at all",
  examples: {
    Nil: "target = 0 down",
    "Zero complaints by March 2025": "target = 0 complaints down by 2025-03-31",
  },
  read: (text, context) => {
    if (!NIL.test(text)) return undefined;
    const noun =
      /^(?:nil|zero|no)\s+(?:\w+\s+){0,1}?(?<noun>(?!waits|remains|needs|leaves|goes|stays|moves|experiences|misses)[a-z]{3,}s|children|people|staff)\b/i.exec(
        text,
      )?.groups?.["noun"] ?? null;
    const target = {
      kind: "target",
      comparator: "=",
      value: 0,
      unit: noun,
      direction: "down",
      measure: text,
    } as const;
    const isPlain = /^(?:nil|zero)\b/i.test(text);
    return {
      value: [measureOf({ ...target, due: dueIn(text, context) })],
      sure: isPlain,
      because: isPlain ? undefined : `“${text}” is taken for none at all.`,
    };
  },
};
