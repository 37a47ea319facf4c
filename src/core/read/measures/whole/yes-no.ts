import { measureOf } from "../measure-of";
import type { WholeCell } from "../whole-cell";

/** "Yes": done or not done. */
export const yesNo: WholeCell = {
  name: "yes or no",
  examples: { Yes: "target = 1 yes/no reach" },
  read: (text) => {
    if (!/^(?:yes|y|yes\/no)\.?$/i.test(text)) return undefined;
    const target = {
      kind: "target",
      comparator: "=",
      value: 1,
      unit: "yes/no",
      direction: "reach",
      measure: "",
    } as const;
    return { value: [measureOf(target)], sure: true };
  },
};
