import { measureOf } from "../measure-of";
import type { WholeCell } from "../whole-cell";

/** 0.95 in a cell that has lost its format: most likely a percentage. */
export const excelShare: WholeCell = {
  name: "a share of one",
  examples: { "0.95": "? target >= 95 % up" },
  read: (text) => {
    if (!/^0?\.\d{1,4}$/.test(text)) return undefined;
    const value = Math.round(Number(text) * 10_000) / 100;
    const target = {
      kind: "target",
      comparator: ">=",
      value,
      unit: "%",
      direction: "up",
      measure: "",
    } as const;
    return { value: [measureOf(target)], sure: false, because: `“${text}” is taken for ${value}%.` };
  },
};
