import { COMPARISON } from "../../../vocabulary/measure-words";
import { measureOf } from "../measure-of";
import type { WholeCell } from "../whole-cell";

/** "Top quartile", "above the national average": as good as others, who are not told here. */
export const comparison: WholeCell = {
  name: "as good as others",
  examples: { "Top quartile": "qualitative", "In line with statistical neighbours": "qualitative" },
  read: (text) =>
    COMPARISON.test(text)
      ? {
          value: [measureOf({ kind: "qualitative", measure: text })],
          sure: true,
          because: "It compares with others, and gives no figure.",
        }
      : undefined,
};
